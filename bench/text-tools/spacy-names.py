"""Names by a spaCy pipeline alone, as a command that answers like `atlas detect`.

    python3 bench/text-tools/spacy-names.py PACKAGE detect --language en

Needs `pip install spacy` and the pipeline.
"""
import json
import sys

import spacy

KINDS = {
    "PERSON": "PERSON", "PER": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION", "ORG": "ORGANISATION", "DATE": "DATE",
    "NORP": "NATIONALITY_RELIGION_POLITICS", "FAC": "OTHER", "PRODUCT": "OTHER", "EVENT": "OTHER", "WORK_OF_ART": "OTHER",
    "LAW": "OTHER", "LANGUAGE": "OTHER",
}
nlp = spacy.load(sys.argv[1])
for line in sys.stdin:
    one = json.loads(line)
    units = lambda to: len(one["text"][:to].encode("utf-16-le")) // 2
    print(json.dumps({"id": one["id"], "spans": [
        {"start": units(found.start_char), "end": units(found.end_char), "entity": KINDS[found.label_], "score": 1}
        for found in nlp(one["text"]).ents if found.label_ in KINDS
    ]}))
