"""scrubadub with the detectors it comes with, as a command that answers like `atlas detect`.

    python3 bench/text-tools/scrubadub-spans.py detect --language en

Needs `pip install scrubadub`.
"""
import json
import sys

import scrubadub

KINDS = {
    "email": "EMAIL", "phone": "PHONE", "url": "URL", "credit_card": "CREDIT_CARD", "name": "PERSON",
    "social_security_number": "NATIONAL_ID", "national_insurance_number": "NATIONAL_ID", "postalcode": "POSTAL_CODE",
    "drivers_licence": "DRIVING_LICENCE", "tax_reference_number": "TAX_ID", "vehicle_licence_plate": "VEHICLE",
    "date_of_birth": "DATE_OF_BIRTH", "twitter": "USERNAME", "skype": "USERNAME", "address": "ADDRESS",
}
scrubber = scrubadub.Scrubber()
for line in sys.stdin:
    one = json.loads(line)
    units = lambda to: len(one["text"][:to].encode("utf-16-le")) // 2
    print(json.dumps({"id": one["id"], "spans": [
        {"start": units(filth.beg), "end": units(filth.end), "entity": KINDS[filth.type], "score": 1}
        for filth in scrubber.iter_filth(one["text"]) if filth.type in KINDS
    ]}))
