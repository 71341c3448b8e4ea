"""A part that an engine fills in must not be blamed for what the engine knows."""

from __future__ import annotations

import pytest

from socialint.testing import lint

PARTS = {
    "Fluid": """<html xmlns:f="http://typo3.org/ns/TYPO3/CMS/Fluid/ViewHelpers" data-namespace-typo3-fluid="true">
<f:section name="Main"><a href="{settings.url}"><f:translate key="more" /></a>
<button type="submit"><f:render partial="Icon" arguments="{name: 'close'}" /></button>
<a href="{url}">{link}</a> <img src="{file.name}" alt="{image}"> <label for="a">{text}</label> <input id="a" name="b">
<p lang="{language.twoLetterIsoCode}">{text}</p><div role="{role}" aria-checked="{on}">{label}</div></f:section></html>""",
    "JSP": """<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<!doctype html><html lang="${lang}"><head><title><c:out value="${title}"/></title></head><body>
<a href="/"><c:out value="${name}"/></a> <button><s:text name="ok"/></button> <div role="${role}" aria-checked="${on}">a</div>
</body></html>""",
    "Velocity": """<!doctype html><html lang="$lang"><head><title>$title</title></head><body>
<a href="$a.url">$link</a> <img src="$!{file}" alt="$!{image}"> <input aria-label="$label" autocomplete="$fill"></body></html>""",
    "a server's own": """<!doctype html><html lang="%LANG%"><head><title>__TITLE__</title></head><body>
<p lang="%(other)s">a</p> <p lang="[[language]]">b</p></body></html>""",
    "Alpine": """<button @click="open = !open"><template x-if="open"><span>Close</span></template></button>
<div role="dialog" :aria-label="name"><a href="/" x-text="name"></a></div>""",
    "EJS": """<%- include('head') %><a href="<%= url %>"><%- icon('close') %></a> <img src="a.png" <%- attributes %>>
<input <%- attributes %>> <% if (a) { %><h1>A</h1><% } %>""",
    "Django": """{% extends "base.html" %}{% load i18n static %}{% set first %}<a href="/c">{% endset %}<!doctype html><html lang="en"><head>{% include "head.html" %}
<title>{% trans 'Saved' %}</title></head><body>{% block main %}<h1>{% block title %}{% endblock %}</h1>
<a href="{% url 'index' %}">{% trans "Dashboard" %}</a> <button type="submit"><i></i> {% translate "Save" %}</button>
<button aria-label="{% translate "Close" %}"><i class="x"></i></button> <img src="{% static 'a.svg' %}" alt="{% trans "A" %}">
<label for="a">{% translate "Name" %}</label><input id="a"><a href="/b">
  {% include "icon.html" %}
</a><button aria-expanded="{% if a == 1 %}true{% else %}false{% endif %}">{% if a %}Open{% else %}Close{% endif %}</button>
<a href="/c">{% blocktranslate %}All orders of {{ day }}{% endblocktranslate %}</a>{% endblock %}</body></html>""",
    "Handlebars": """<button aria-expanded="{{#if open}}true{{else}}false{{/if}}">{{label}}</button> <p lang="{{#if a}}en{{else}}de{{/if}}">a</p>""",
    "gulp-file-include": """<!doctype html><html lang="en"><head><title>@@title</title>@@include('./head.html', {
  "path": "../.."})</head><body><h1>@@title</h1>@@include("menu.html")
<div class="modal fade" aria-hidden="true" id="a"><button>Close</button></div></body></html>""",
    "Angular": """<button (click)="close()"><mat-icon svgIcon="close"></mat-icon></button> <img [src]="a" [alt]="b">
<a [routerLink]="['/a']"><ng-content></ng-content></a> <label [for]="id">A</label> <input [id]="id">
<li *ngFor="let a of b" [attr.role]="role">{{ a }}</li>""",
    "Vue": """<a :href="url" v-text="name"></a> <button @click="close"><slot></slot></button> <img v-bind="picture">
<button><component :is="icon" /></button> <iframe :src="url" :title="name"></iframe>""",
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_what_an_engine_fills_in_is_not_missing(part: str) -> None:
    assert [f"{finding.rule}: {finding.message}" for finding in lint(part, format="html") if not finding.review] == []


@pytest.mark.parametrize(
    "part",
    [
        '<img src="{{ card.img }}">',  # nothing here can write an alt
        '<button mat-icon-button><i class="fa"></i></button>',
        '<p lang="{">a</p>',
        '{% if a %}<a href="/b">{% endif %}<i></i></a>',
        "{% set a = 1 %}<h2>{% if a %}{% endif %}</h2>{% get_menu as menu %}",
        '<a href="{% url "index" %}"><i></i></a>',
        '<div role="$5">a</div>',
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><p>A page of a word processor',
    ],
)
def test_what_an_engine_cannot_know_is_missing(part: str) -> None:
    assert [finding for finding in lint(part, format="html") if finding.severity == "error"]


def test_a_field_in_a_component_is_a_question_to_its_author() -> None:
    (finding,) = lint("<form-field><field-label>Name</field-label><input></form-field>", format="html")
    assert finding.review
    (finding,) = lint("<my-app><main><form><input></form></main></my-app>", format="html")
    assert not finding.review
