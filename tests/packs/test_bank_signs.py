"""What banks say of deposits and credit: seen in the forms of advertising, and not in a bank's other posts."""

from __future__ import annotations

import pytest

from socialint.packs.prose import Prose
from socialint.packs.signs import SIGNS
from tests.packs.documents import post

SEEN = {
    "deposit-rate": [
        "Put it to work at 4.35% in a savings account.", "High-yield savings, now 4.40%.", "12-month CD, 4.25%.", "Rates up to 4.10%.",
        "Our best rate yet: 4.25% for 11 months on a new CD.", "Earn a guaranteed 4.25%.", "Earn a fixed 4.25% for 12 months.",
        "4.35% rate on your savings.", "Our CD rate is 4.25%.", "An interest rate of 4.10%.", "River Savings yields 4 percent.",
        "We've raised our CD rate to 4.25%.", "APY of up to 4%.", "Lock in 4.1% today.", "A savings rate of 4.4%!",
        "Grow with 4.4% interest.", "Today's rate: 4.25%.", "Make your cash work with 4.3% in our savings account.",
        "Your savings could be earning 4.3%.", "6-month certificates: 4.20%.", "Enjoy 4.15% annually on your savings.",
    ],
    "account-bonus": [
        "Open a checking account and get $300.", "We give you $250 for opening a checking account.", "New customers get $200.",
        "Switch your direct deposit and get $200.", "Earn $300 with a new checking account.", "$300 for new checking customers.",
        "Open an account by May 1, and we'll give you $100.", "Get up to $400 when you switch to us.",
    ],
    "free-account": [
        "Our checking account is completely free.", "Checking is totally free.", "Free, simple checking.", "Get checking for free.",
        "Free high-yield checking.", "A free student account.", "Student accounts are free.", "This account costs nothing.",
        "A checking account that is free.", "Free Porchlight Checking for everybody.",
    ],
    "offer-period": [
        "This offer ends December 31, 2026.", "Now through December 31, 2026", "Offer expires 12/31/2026.", "Ends Friday.",
        "Offer valid November 1 to December 31", "APY available November 1 to 30", "Offered November 1 through 30", "Nov 1 \u2013 Nov 30",
    ],
    "rate-change": [
        "Rates can change after you open the account.", "The rate may be changed after account opening", "It is subject to change.",
        "The rate may increase or decrease after opening", "The APY on this account may vary.",
    ],
    "instalment": [
        "Why rent? Own it for $1,450 a month.", "Your payment is just $289.", "Payments start at $289.", "$199 every two weeks",
        "Stop paying rent. Own for $1,400 a month.", "$1,450 a month instead of rent.", "Lower than your rent: $1,450 a month.",
        "Your monthly payment: $289.", "A new car costs you just $289 a month.", "Why pay rent when you can own a home for $1,450 a month?",
    ],
    "loan-term": [
        "48 easy payments.", "Spread over 48 payments.", "Pay over five years.", "360 payments and it is yours.", "Just 24 payments.",
        "A fifteen-year mortgage.", "72-month loans for new cars.", "104 biweekly payments",
    ],
    "down-payment": ["With ten percent down it is yours.", "Five percent down."],
    "finance-charge": ["Loan fee of only $99.", "Points and fees total $2,400.", "with a $500 origination fee", "Finance charge: $1,200."],
    "credit-rate": [
        "Zero percent financing.", "Rates from just 3.9%.", "A low 5.9% rate, for any car.", "Get a car loan for 4.9%.", "Zero interest.",
        "1.9% for 60 months on new trucks.", "4.9% on new cars.", "Auto loans from 5.9%, 10% off your first service.",
    ],
}  # fmt: skip
UNSEEN = {
    "deposit-rate": [
        "Earn 2% cash back with our checking account.", "Put 10% in a savings account each month.", "Foreign transaction fee: 3%.",
        "Keep 20% in savings, 30% in stocks.", "10% for savings, 10% for giving, 80% for spending.", "The prime rate is 7.5%.",
        "The Fed's rate is 4.5%. Rates are at 4.5% for now.", "Savings of up to 20% on tickets.", "Deposits grew 5% from last year.",
        "The personal savings rate is 4.4%.", "Inflation was 3% for 12 months.", "Early withdrawal penalty: 1% of the CD.",
        "Gift certificates up to 20% off.", "We asked about savings: 63% say they started late.", "Our satisfaction rate is 98%.",
        "Bundle with our insurance and earn 15%.", "Our staff earned 4% for 12 months.", "Get up to 5% back on gas.", "The 10-year yield is 4.1%.",
        "Average household: 12% in cash.", "Inflation eats savings: 3% a year.",
        "The average savings account pays 0.4%.",
    ],
    "account-bonus": [
        "Open a savings account with just $25 and earn 4% APY.", "Open an account for a chance to win $500.",
        "For every new account we give $25 to the food bank.",
        "You need a minimum balance of $1,000 to open the account.", "It takes $25 to open a new checking account.",
        "A minimum deposit of $50 for opening a savings account is all.", "Refer a friend and get $50 when they open a checking account.",
        "Get up to $15 in ATM fees back with a new checking account.", "Join us as a new teller and get $1,000 for signing.",
        "Your deposits are insured up to $250,000 when you open an account.", "Scholarships: $1,000 for new students with an account.",
    ],
    "free-account": [
        "Transfers between accounts are free.", "Check your account for free in the app.", "Free checking account alerts.",
        "Hassle-free banking, $12 a month.", "Free gift with checking.", "Checking is not free.", "We do not have free checking.",
        "Feel free checking your balance.", "Free financial checkup, free parking, free wifi.", "Our account is free from surprises.",
    ],
    "offer-period": ["A limited-time offer.", "Come in December.", "APY on $1,000 to $5,000."],
    "rate-change": ["The rate may not change.", "A fixed rate."],
    "instalment": [
        "Tired of paying $1,900 a month in rent?", "Still renting for $1,900/month?", "Utilities: $200 a month. Budget first.",
        "Your landlord just raised the rent to $1,900 a month.", "HOA fees of $90 a month", "Garage parking is $60 per month.",
        "Oil changes for $39 a month with our service plan.", "Drivers save $60 a month on fuel.", "We pay interns $600 a week.",
        "We donate $500 a month to the shelter.", "You spend $120 a month on coffee. Imagine a boat.",
        "The electric company charges $160 a month.", "Solar saves owners $90 a month.", "The average payment is 393 dollars.", "Refinance and save $150 a month.",
    ],
    "loan-term": [
        "We processed 5,000 payments.", "Skip up to 2 payments a year.", "Our warranty: parts for 60 months.",
        "Insurance from $80 a month for 12 months.", "360 payments went through last night.",
    ],
    "down-payment": ["Zero percent down.", "Gas prices are ten percent down on last week."],
    "finance-charge": ["No origination fee. $50 gift card.", "Origination fees waived on loans over $10,000.", "A $0 loan fee."],
    "credit-rate": [
        "We finance up to 80% of the price.", "With an unemployment rate of 4.1%, people retrain.", "Save 10% on new cars.",
        "Mortgages as low as 3% down.", "Our approval rate: 92%.", "Prices rose 3% for 12 months.", "The Fed's benchmark interest rate is 4.5%.",
        "The average mortgage rate is 6.2%.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in SEEN.items() for text in texts])
def test_a_rate_a_bonus_or_a_term_is_seen_in_ordinary_words(sign: str, text: str) -> None:
    assert list(SIGNS[sign](Prose(post(text))))


@pytest.mark.parametrize(("sign", "text"), [(sign, text) for sign, texts in UNSEEN.items() for text in texts])
def test_a_banks_news_fees_and_gifts_are_no_offer(sign: str, text: str) -> None:
    assert not list(SIGNS[sign](Prose(post(text))))
