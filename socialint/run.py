"""A run: paths -> files -> documents -> findings -> ignores -> baseline -> Report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter

from socialint import baseline, ignores
from socialint.chosen import Chosen
from socialint.discover import File, discover, hidden, shown
from socialint.document import Document
from socialint.errors import place_of
from socialint.gathered import Gathered
from socialint.model import Hit, Related, Severity, Span, declaring
from socialint.parse.documents import RARE, SUFFIXES, TABLE, Reading
from socialint.parse.first_bytes import worth_reading
from socialint.parse.parsed import Problem
from socialint.project import Project, Projects, Selection
from socialint.read import Unreadable, decode, read
from socialint.record import Record
from socialint.report import Finding, Report, RuleInfo, Skipped
from socialint.rule import Infos, Rule
from socialint.source import Source

_NO_IGNORES = ignores.Applied(())
#: How many packs a note names.
_NAMED = 6


class Request(Record):
    """What to check and how: the command line as data."""

    paths: tuple[str, ...] = (".",)
    selection: Selection = Selection()
    config: Path | None = None
    isolated: bool = False
    hook: bool = False
    baseline: Path | None = None
    use_baselines: bool = True  # those that configurations name
    stdin: tuple[str, bytes] | None = None  # the name to go by, and the text


class Outcome(Record):
    """The report, and what the command needs for its exit code."""

    report: Report
    failed: int  # findings at or above `fail-on` of their configuration
    missing: list[str]  # named paths that do not exist
    empty: list[str]  # named folders without content


def run(request: Request, fail_on: str = "", progress: Callable[[int, int], None] | None = None) -> Outcome:
    """Checks everything that is asked for. Raises SocialintError for configuration that cannot be used."""
    started = perf_counter()
    projects = Projects(request.selection, request.config, request.isolated)
    found = discover(() if request.stdin else request.paths)
    collected = Collected()
    total = len(found.files)
    for number, file in enumerate(found.files):
        if progress:
            progress(number, total)
        _check_file(file, projects, request, collected)
    if request.stdin:
        name, data = request.stdin
        real = str(Path(name).absolute())
        project = projects.of(real)
        source = decode(data, shown(real), real)
        check_source(File(shown(real), real, True), source, project, collected)
    known = Counter[str]()
    for path in _baselines(projects, request):
        known.update(baseline.load(path))
    kept, old = _split(collected.findings, known)
    failed = sum(_fails(finding, fail_on or collected.fail_on[finding.path]) for finding in kept)
    report = Report(
        findings=tuple(kept),
        ignored=tuple(collected.ignored),
        baselined=tuple(old),
        files=tuple(collected.files),
        skipped=tuple(collected.skipped),
        rules=Infos({id: rule for project in projects.all() for id, rule in project.met().items()}),
        seconds=perf_counter() - started,
        notes=(*_notes(collected), *_lost(projects), *_overdue(projects)),
        crashes=tuple(collected.crashes),
        pages=collected.pages,
        criteria=frozenset(criterion for rule in collected.page_rules() for criterion in rule.criteria),
    )
    return Outcome(report, failed, found.missing, found.empty)


class Collected:
    """What a run has gathered so far."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.ignored: list[Finding] = []
        self.files: list[str] = []
        self.skipped: list[Skipped] = []
        self.crashes: list[str] = []
        self.fail_on: dict[str, str] = {}
        self.declared: Counter[tuple[Project, bool, bool]] = Counter()  # documents by whether they declare market and industry
        self.pages = 0
        self.unbroken: set[Chosen] = set()  # rules that all checked a page to the end
        self.remaining: set[Rule] = set()  # and those that did where others failed

    def take(self, gathered: Gathered) -> None:
        """Takes what was found in a file, or in a part of it."""
        self.findings += gathered.findings()
        self.ignored += gathered.ignored()

    def page_rules(self) -> set[Rule]:
        """The rules that checked a page to the end."""
        return self.remaining.union(*(chosen.modules for chosen in self.unbroken))


def _check_file(file: File, projects: Projects, request: Request, collected: Collected) -> None:
    project = projects.of(file.real)
    relative = project.relative(file.real)
    if not file.path.lower().endswith(SUFFIXES):
        if file.named and not request.hook:
            collected.skipped.append(Skipped(file.path, "not a content file (Markdown, HTML, JSON, exports of platforms)"))
        return
    if request.hook and hidden(file.path):
        return  # a hook names every file of a commit; a search would not have found this one
    if project.excluded(relative):
        if file.named and not request.hook:
            collected.skipped.append(Skipped(file.path, "excluded by the configuration"))
        return
    if file.path.lower().endswith(RARE) and not worth_reading(file.real, project.settings(relative)):
        if file.named and not request.hook:
            collected.skipped.append(Skipped(file.path, _no_posts(file.path)))
        return
    source = read(file.real, file.path, project.root if project.holds(file.real) else None)
    check_source(file, source, project, collected, quiet=request.hook)


def _no_posts(path: str) -> str:
    """Why a file that was named is no content."""
    if path.lower().endswith(TABLE):
        return "no posts in a form that is known: [csv] in the configuration can say what its columns are called"
    rare = path.lower().endswith(RARE)
    return "no posts in a form that is known" if rare else "JSON without content (no text, html or markdown)"


def check_source(file: File, source: Source | Unreadable, project: Project, collected: Collected, quiet: bool = False) -> None:
    """Checks one source. `quiet`: no word about a named file that is no content."""
    relative = project.relative(file.real)
    collected.fail_on[file.path] = project.config.fail_on
    if isinstance(source, Unreadable):
        problem = Problem("file-unreadable", Span(0, 0), source.message, source.hint)
        _check_problems([problem], Gathered(Source(file.path, "", file.real), project, relative), collected)
        collected.files.append(file.path)
        return
    first, crashes = len(collected.findings), len(collected.crashes)
    reading = Reading(source, project.settings(relative))
    gathered = Gathered(source, project, relative)
    number = _check_documents(_up_to_a_crash(reading, collected), gathered, collected)
    if not number and not reading.problems:
        if file.named and not quiet and len(collected.crashes) == crashes:
            collected.skipped.append(Skipped(file.path, _no_posts(file.path)))
        return
    if reading.doubtful and (quiet or not file.named):
        # A tsconfig.json with comments is no fault of the posts.
        if not quiet:
            collected.skipped.append(Skipped(file.path, "not valid JSON, and nothing in it looks like content"))
        return
    collected.files.append(file.path)
    _check_problems(reading.problems, gathered, collected)
    if reading.problems:
        collected.findings[first:] = sorted(collected.findings[first:], key=_place)


def _up_to_a_crash(reading: Reading, collected: Collected) -> Iterator[Document]:
    """The documents of a file. A bug of ours in reading it is named, and the other files are still checked."""
    try:
        yield from reading
    except Exception as error:
        collected.crashes.append(f"the parser: {type(error).__name__} in {place_of(error)} on {reading.source.path}")


def _check_documents(documents: Iterable[Document], gathered: Gathered, collected: Collected) -> int:
    """Checks the documents of a file; says how many there were."""
    house, number = gathered.project.house, 0
    only: Document | None = None
    for number, doc in enumerate(documents, 1):
        only = doc if number == 1 else None
        doc.house = house
        doc.context = house.completed(doc.context)
        collected.declared[gathered.project, bool(doc.context.markets), bool(doc.context.industries)] += 1
        if doc.source.real is not None and house.root is not None:
            doc.root.places.near, doc.root.places.sites = (doc.source.real, house.root), house.sites
        if doc.source is not gathered.source:  # the next part of a large file: what was found in the last one is done
            collected.take(gathered)
            gathered = gathered.of_part(doc.source)
        _check_document(doc, gathered, collected)
    collected.take(gathered)
    if only is not None:  # nearly always: of an archive, nobody knows which of its documents share a tree
        only.root.places.close()
    return number


def _check_problems(problems: Iterable[Problem], gathered: Gathered, collected: Collected) -> None:
    """Makes findings of what is wrong with the file itself."""
    for problem in problems:
        of_part = gathered.of_part(problem.source or gathered.whole)
        of_part.add_by_id(problem.rule, Hit(problem.span, problem.message, problem.hint, (), problem.review))
        collected.take(of_part)


def _place(finding: Finding) -> tuple[int, int, str, str]:
    """What puts the findings of a file in order."""
    return finding.offset, finding.end_offset, finding.rule, finding.message


def _check_document(doc: Document, gathered: Gathered, collected: Collected) -> None:
    project, relative = gathered.project, gathered.relative
    written, faults = ignores.read_ignores(doc)
    applied = ignores.Applied(written) if written else _NO_IGNORES
    on = project.rules_for(doc, relative)
    hits, failed = _hits(doc, on, collected)
    questions: list[tuple[RuleInfo, Hit]] = []
    for rule, hit in hits:
        if rule.id in failed:
            continue
        ignore = applied.to(rule.id, hit.span)
        if ignore:
            gathered.set_aside.append((rule.info, hit, ignore.reason))
        elif hit.asks:
            questions.append((rule.info, hit))
        else:
            gathered.add(rule.info, hit)
    if questions:
        gathered.add(*_one_question(questions))
    if doc.kind == "page":
        collected.pages += 1
        if failed:
            collected.remaining.update(rule for rule in on.modules if rule.id not in failed)
        else:
            collected.unbroken.add(on)
    if written:
        faults += ignores.unknown(written, project.known(ignore.selector for ignore in written))
        gathered.unused += [hit for _, hit in applied.unused([rule.id for rule in on.rules(doc.context)])]
        gathered.used |= applied.used
    for id, hit in faults:
        gathered.add_by_id(id, hit)


def _hits(doc: Document, on: Chosen, collected: Collected) -> tuple[list[tuple[Rule, Hit]], set[str]]:
    """What the rules find, and those that crashed: such a bug of ours is named, and the run goes on without what it found."""
    hits: list[tuple[Rule, Hit]] = []
    failed: set[str] = set()
    for rule in on.at_work(doc):
        try:
            for hit in rule.check(doc):
                hits.append((rule, hit))
        except Exception as error:
            collected.crashes.append(f"{rule.id}: {type(error).__name__} in {place_of(error)} on {doc.source.path}")
            failed.add(rule.id)
    return hits, failed


def _one_question(questions: list[tuple[RuleInfo, Hit]]) -> tuple[RuleInfo, Hit]:
    """What several rules ask of a document, as one hit: the first in the text, with the others beside it."""
    (info, first), *others = sorted(questions, key=lambda question: question[1].span)
    asks = tuple(dict.fromkeys(key for _, hit in questions for key in hit.asks))
    more = {hit.message: Related(hit.span, hit.message) for _, hit in others if not set(hit.asks) <= set(first.asks)}
    hint = declaring(asks) if more else first.hint
    return info, first._replace(hint=hint, related=(*first.related, *more.values()))


def _baselines(projects: Projects, request: Request) -> Iterator[Path]:
    if request.baseline:
        yield request.baseline
        return
    for project in projects.all() if request.use_baselines else ():
        config = project.config
        if config.baseline and config.path:
            yield config.path.parent / config.baseline


def _split(findings: list[Finding], known: Counter[str]) -> tuple[list[Finding], list[Finding]]:
    kept: list[Finding] = []
    old: list[Finding] = []
    if not known:
        return findings, old
    for finding in findings:
        if known[finding.fingerprint] > 0:
            known[finding.fingerprint] -= 1
            old.append(finding)
        else:
            kept.append(finding)
    return kept, old


def _fails(finding: Finding, fail_on: str) -> bool:
    return fail_on != "never" and finding.severity.rank >= Severity(fail_on).rank


def _notes(collected: Collected) -> Iterator[str]:
    """What could not be looked at, said once for the whole run."""
    number = sum(times for (_, market, _), times in collected.declared.items() if not market)
    if number:
        yield f"{_declare(number)} no market: no law's texts were asked for there (see `markets` in docs/fields.md)"
    house: Counter[tuple[str, str]] = Counter()
    for (project, market, industry), times in collected.declared.items():
        for pack in project.house_packs() if not (market and industry) else ():
            asked = (("market", pack.markets, market), ("industry", pack.industries, industry))
            lacking = [word for word, wanted, said in asked if wanted and not said]
            if lacking:
                house[pack.path, " and no ".join(lacking)] += times
    for (path, what), times in house.items():
        yield f"{_declare(times)} no {what}: {path} asked nothing there (`[context]` in socialint.toml may say it for all)"


def _declare(number: int) -> str:
    return "1 document declares" if number == 1 else f"{number} documents declare"


def _lost(projects: Projects) -> Iterator[str]:
    """A note for each site of a configuration whose folder is not there: misspelt, or not built yet."""
    for folder in sorted({folder for project in projects.all() for folder in project.lost_sites()}):
        yield f'the folder "{folder}" of a [[site]] is not there: nothing was looked for behind links to it'


def _overdue(projects: Projects) -> tuple[str, ...]:
    """One note about the packs that nobody has held against their sources for too long."""
    packs = sorted({pack for project in projects.all() for pack in project.overdue_packs()})
    if not packs:
        return ()
    more = f" and {len(packs) - _NAMED} more" if len(packs) > _NAMED else ""
    what = "1 pack was" if len(packs) == 1 else f"{len(packs)} packs were"
    return (f"{what} to be reviewed, the law may have changed since: {', '.join(packs[:_NAMED])}{more}",)
