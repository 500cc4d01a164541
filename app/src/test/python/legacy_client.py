"""A lender's client of the REST contract, written from the contract alone, with Python's standard library alone.

    python3 legacy_client.py SERVER KEY FOLDER

FOLDER holds statement.pdf (of Axis), locked.pdf (the same, its password is ASHA0101) and letter.pdf (no statement).
Goes through create, upload, poll and read, and the ways in which uploads fail; prints a line a step, stops at the
first that is not as the contract has it, and then exits with 1.
"""

import base64
import json
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from datetime import datetime
from decimal import Decimal

POLL_SECONDS = 0.2
PATIENCE_SECONDS = 60
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

TRANSACTION = {
    "hash", "date", "amount", "transaction_type", "balance", "transaction_note", "clean_transaction_note",
    "description", "transaction_channel", "merchant_category", "account_id",
}
ACCOUNT = {
    "account_id", "account_number", "bank", "ifsc", "micr", "account_category", "credit_limit", "months",
    "statements", "last_updated",
}
IDENTITY = {"name", "address", "account_number", "account_id", "account_category", "credit_limit"}
WITH_ACCOUNTS = {"entity_id", "progress", "accounts", "fraud"}
READS = {
    "accounts": WITH_ACCOUNTS,
    "identity": WITH_ACCOUNTS | {"identity"},
    "transactions": WITH_ACCOUNTS | {"transactions"},
    "salary": WITH_ACCOUNTS | {"transactions"},
    "recurring_transactions": WITH_ACCOUNTS | {"transactions"},
    "lender_transactions": WITH_ACCOUNTS | {"transactions"},
    "get_expense_categories": {"entity_id", "progress", "categories"},
    "top_credits_debits": {"entity_id", "progress", "top_5_credit_debit"},
    "monthly_analysis": {"entity_id", "progress", "monthly_analysis"},
    "monthly_analysis_updated": WITH_ACCOUNTS | {"monthly_analysis"},
    "predictors": {"entity_id", "progress", "predictors"},
    "score": {"entity_id", "progress", "score"},
    "raw_excel_report": {"entity_id", "progress", "reports"},
    "xlsx_report": {"entity_id", "progress", "reports"},
    "get_pdfs": {"entity_id", "accounts", "fraud", "statements"},
}


class Unexpected(Exception):
    pass


def expect(condition, what):
    if not condition:
        raise Unexpected(what)


def equal(actual, expected, what):
    expect(actual == expected, f"{what}: expected {expected!r}, got {actual!r}")


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        return json.loads(self.body.decode("utf-8"), parse_float=Decimal)


class Client:
    def __init__(self, server, key):
        self.base = server + "/bank-connect/v1"
        self.key = key

    def send(self, method, address, body=None, content_type=None):
        request = urllib.request.Request(address, data=body, method=method)
        if self.key:
            request.add_header("X-API-KEY", self.key)
        if content_type:
            request.add_header("Content-Type", content_type)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as response:
                return Answer(response.status, response.headers, response.read())
        except urllib.error.HTTPError as refused:
            return Answer(refused.code, refused.headers, refused.read())

    def get(self, path, **query):
        suffix = "?" + urllib.parse.urlencode(query) if query else ""
        return self.send("GET", self.base + path + suffix)

    def form(self, path, **fields):
        body = urllib.parse.urlencode(fields).encode("ascii")
        return self.send("POST", self.base + path, body, "application/x-www-form-urlencoded")

    def upload(self, path, content=None, **fields):
        """Multipart whose parts carry no content type."""
        boundary = uuid.uuid4().hex
        body = b""
        for name, value in fields.items():
            body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        if content is not None:
            body += f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n\r\n'.encode()
            body += content + b"\r\n"
        body += f"--{boundary}--\r\n".encode()
        return self.send("POST", self.base + path, body, f"multipart/form-data; boundary={boundary}")


def refused(answer, message, status):
    equal(answer.status, 400, "HTTP status")
    body = answer.json()
    equal(body["message"], message, "message")
    equal(body["status"], status, "status")
    expect(UUID4.fullmatch(body["entity_id"]), "a refused upload names its entity")
    return body["entity_id"]


def create(client):
    answer = client.form("/entity/", link_id="legacy-client", is_single_account=False, meta_data="from python")
    equal(answer.status, 201, "HTTP status")
    equal(answer.headers["Content-Type"], "application/json", "content type")
    entity = answer.json()
    equal(set(entity), {"entity_id", "link_id", "meta_data"}, "keys")
    equal(entity["link_id"], "legacy-client", "link_id")
    equal(client.get(f"/entity/{entity['entity_id']}/").json(), entity, "the entity when it is read")
    nothing = client.form("/entity/")
    equal(nothing.status, 201, "HTTP status of an entity about which nothing is said")
    equal(nothing.json()["link_id"], None, "link_id that was not given")
    return entity["entity_id"]


def upload(client, entity, pdf):
    answer = client.upload("/statement/upload/?identity=true", pdf, bank_name="AXIS", entity_id=entity)
    equal(answer.status, 200, "HTTP status")
    body = answer.json()
    keys = {"bank_name", "statement_id", "entity_id", "date_range", "is_fraud", "fraud_type", "identity", "status"}
    equal(set(body), keys, "keys")
    equal(body["bank_name"], "axis", "bank_name")
    equal(body["entity_id"], entity, "entity_id")
    equal(body["is_fraud"], False, "is_fraud")
    equal(body["fraud_type"], None, "fraud_type")
    equal(body["status"], 1, "status")
    equal(set(body["identity"]), IDENTITY, "keys of identity")
    for end in ("from_date", "to_date"):
        datetime.strptime(body["date_range"][end], "%Y-%m-%d")
    return body


def poll(client, entity):
    give_up = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < give_up:
        answer = client.get(f"/entity/{entity}/transactions/")
        equal(answer.status, 200, "HTTP status")
        states = [progress["status"] for progress in answer.json()["progress"]]
        expect("failed" not in states, "a statement failed")
        if all(state == "completed" for state in states):
            return answer
        time.sleep(POLL_SECONDS)
    raise Unexpected("the statement is still being processed")


def transactions_are_right(answer, uploaded):
    body = answer.json()
    rows = body["transactions"]
    expect(rows, "there are transactions")
    text = answer.body.decode("utf-8")
    expect('": ' not in text, "JSON is compact")
    expect(re.search(r'"amount":\d+\.\d{1,2}[,}]', text), "money has decimals and no quotes")
    for row in rows:
        equal(set(row), TRANSACTION, "keys of a transaction")
        datetime.strptime(row["date"], "%Y-%m-%d %H:%M:%S")
        expect(row["transaction_type"] in ("credit", "debit"), "credit or debit")
        expect(isinstance(row["amount"], Decimal) and row["amount"] > 0, "amounts are positive")
    equal(len({row["hash"] for row in rows}), len(rows), "number of different hashes")
    for before, row in zip(rows, rows[1:]):
        signed = row["amount"] if row["transaction_type"] == "credit" else -row["amount"]
        equal(row["balance"], before["balance"] + signed, "balance after the row")
    account = body["accounts"][0]
    equal(set(account), ACCOUNT, "keys of an account")
    equal(account["statements"], [uploaded["statement_id"]], "statements of the account")
    expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", account["last_updated"]), "last_updated")
    equal(body["fraud"], {"fraudulent_statements": [], "fraud_type": []}, "fraud")
    equal(body["progress"][0]["source"], "pdf", "source of the progress")


def read_all(client, entity, account):
    for name, keys in READS.items():
        answer = client.get(f"/entity/{entity}/{name}/")
        equal(answer.status, 200, f"HTTP status of {name}")
        body = answer.json()
        equal(set(body), keys, f"keys of {name}")
        equal(body["entity_id"], entity, f"entity_id of {name}")
    equal(sum(entry["percentage"] for entry in client.get(f"/entity/{entity}/get_expense_categories/").json()["categories"]),
          100, "percentages of the categories together")
    narrowed = client.get(f"/entity/{entity}/transactions/", account_id=account).json()["transactions"]
    equal({row["account_id"] for row in narrowed}, {account}, "accounts of narrowed transactions")
    recurring = client.get(f"/entity/{entity}/recurring_transactions/").json()["transactions"]
    equal(set(recurring), {"credit_transactions", "debit_transactions"}, "keys of recurring transactions")
    for item in recurring["credit_transactions"] + recurring["debit_transactions"]:
        equal(item["transaction_channel"], item["transaction_channel"].upper(), "channel of a recurring set")
    for salary in client.get(f"/entity/{entity}/salary/").json()["transactions"]:
        expect(re.fullmatch(r"[1-9]\d?-\d{4}", salary["month_year"]), "month_year")
    months = client.get("/entity/link_overview/", link_id="legacy-client").json()["progress_data"]
    equal(months[-1]["bank"], "axis", "bank in the overview")


def files_need_no_key(client, entity, pdf):
    stranger = Client("", "")
    statement = client.get(f"/entity/{entity}/get_pdfs/").json()["statements"][0]
    equal(stranger.send("GET", statement["pdf_url"]).body, pdf, "the PDF behind its link")
    report = client.get(f"/entity/{entity}/xlsx_report/").json()["reports"][0]
    expect(stranger.send("GET", report["link"]).body.startswith(b"PK"), "a workbook behind its link")


def failures(client, folder):
    locked, letter = folder["locked.pdf"], folder["letter.pdf"]
    bankless = "/statement/bankless_upload/"
    entity = refused(client.upload(bankless, locked, pdf_password="wrong"), "Password incorrect", 3)
    equal(client.get(f"/entity/{entity}/").status, 200, "HTTP status of the entity of a refused upload")
    refused(client.upload(bankless, locked), "Password incorrect", 3)
    equal(client.upload(bankless, locked, pdf_password="ASHA0101").status, 200, "HTTP status with the right password")
    refused(client.upload("/statement/upload/", folder["statement.pdf"], bank_name="hdfc"), "Not hdfc statement", 4)
    refused(client.upload(bankless, letter), "Unable to detect bank. Please provide BANK NAME.", 5)
    refused(client.upload("/statement/upload/", letter, bank_name="axis"), "PDF is not parsable", 6)
    equal(client.upload(bankless).json(), {"file": ["This field is required."], "status": 0}, "no file")
    text = base64.b64encode(letter).decode("ascii")
    refused(client.form("/statement/bankless_upload_base64/", file=text), "Unable to detect bank. Please provide BANK NAME.", 5)
    equal(client.form("/statement/bankless_upload_base64/", file="%%%").json(),
          {"file": ["Invalid Base 64 string"], "status": 0}, "bad base 64")
    expect("bank_name" in client.upload("/statement/upload/", letter, bank_name="nope").json(), "the bank is named")


def strangers(client):
    unknown = str(uuid.uuid4())
    for name in READS:
        answer = client.get(f"/entity/{unknown}/{name}/")
        equal((answer.status, answer.json()), (404, {"detail": "Not found."}), f"{name} of an unknown entity")
    answer = client.upload("/statement/bankless_upload/", b"%PDF-", entity_id=unknown)
    equal((answer.status, answer.json()), (404, {"detail": "Not found."}), "an upload to an unknown entity")
    nobody = Client(client.base.removesuffix("/bank-connect/v1"), "wrong")
    for answer in (nobody.get("/entity/"), nobody.send("DELETE", nobody.base + "/entity/")):
        equal((answer.status, answer.json()),
              (401, {"detail": "Authentication credentials were not provided."}), "a wrong key")


def pages(client):
    for _ in range(11):
        equal(client.form("/entity/", link_id="legacy-pages").status, 201, "HTTP status")
    first = client.get("/entity/", link_id="legacy-pages").json()
    equal((first["count"], len(first["results"]), first["previous"]), (11, 10, None), "the first page")
    second = client.send("GET", first["next"]).json()
    equal((second["count"], len(second["results"]), second["next"]), (11, 1, None), "the page behind its link")
    equal(client.send("GET", second["previous"]).json(), first, "the way back")
    equal(client.get("/entity/", link_id="legacy-pages", page=3).json(), {"detail": "Invalid page."}, "no such page")
    equal(client.get("/entity", link_id="legacy-pages").json(), first, "the list without its closing slash")


def main(server, key, path):
    client = Client(server, key)
    folder = {}
    for name in ("statement.pdf", "locked.pdf", "letter.pdf"):
        with open(f"{path}/{name}", "rb") as file:
            folder[name] = file.read()
    try:
        entity = create(client)
        print("created", entity)
        uploaded = upload(client, entity, folder["statement.pdf"])
        print("uploaded", uploaded["statement_id"])
        answer = poll(client, entity)
        transactions_are_right(answer, uploaded)
        print("read", len(answer.json()["transactions"]), "transactions")
        read_all(client, entity, uploaded["identity"]["account_id"])
        print("read everything else")
        files_need_no_key(client, entity, folder["statement.pdf"])
        print("opened the links")
        failures(client, folder)
        print("was refused what is to be refused")
        strangers(client)
        print("found nothing that is not there")
        pages(client)
        print("turned the pages")
    except Unexpected as surprise:
        print("NOT AS THE CONTRACT HAS IT:", surprise)
        raise
    print("DONE")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Unexpected:
        sys.exit(1)
