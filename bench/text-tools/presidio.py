"""Presidio as a command that answers like `atlas detect`: NDJSON texts in, NDJSON spans out.

    python3 bench/text-tools/presidio.py [--model PACKAGE | --names SPANS | --patterns] detect --language en

--model     an installed spaCy pipeline finds the names (the set-up Presidio documents): en_core_web_sm and the like
--names     spans of another tool, as it wrote them for the same texts, stand in for spaCy's
--patterns  Presidio's own recognisers alone

Needs `pip install presidio-analyzer` and a spaCy pipeline of the language. A language without one is read as English.
Organisations are switched on, which Presidio leaves out by default; spans below 0.35 are dropped, as its demo does.
"""
import argparse
import json
import logging
import sys

import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

KINDS = {
    "EMAIL_ADDRESS": "EMAIL", "PHONE_NUMBER": "PHONE", "NRP": "NATIONALITY_RELIGION_POLITICS", "DATE_TIME": "DATE",
    "IBAN_CODE": "IBAN", "CRYPTO": "CRYPTO_WALLET", "ORGANIZATION": "ORGANISATION", "US_SSN": "NATIONAL_ID",
    "US_ITIN": "TAX_ID", "US_PASSPORT": "PASSPORT", "US_DRIVER_LICENSE": "DRIVING_LICENCE", "US_NPI": "MEDICAL_ID",
    "US_BANK_NUMBER": "BANK_ACCOUNT", "US_MBI": "MEDICAL_ID", "UK_NHS": "MEDICAL_ID", "UK_NINO": "NATIONAL_ID",
    "MEDICAL_LICENSE": "MEDICAL_ID", "ES_NIF": "NATIONAL_ID", "ES_NIE": "NATIONAL_ID", "ES_PASSPORT": "PASSPORT",
}
LEAST_SCORE = 0.35


class NamesOfAnotherTool(EntityRecognizer):
    """Answers with spans that were found before, by the text they were found in."""

    def __init__(self, language, spans):
        self.spans = spans
        super().__init__(supported_entities=["PERSON", "LOCATION", "ORGANIZATION"], supported_language=language)

    def load(self):
        pass

    def analyze(self, text, entities, nlp_artifacts):
        back = {"ORGANISATION": "ORGANIZATION"}
        return [
            RecognizerResult(back.get(span["entity"], span["entity"]), span["start"], span["end"], 0.85)
            for span in self.spans.get(text, [])
        ]


def engine_of(language, options, texts):
    nlp = spacy.load(options.model) if options.model else spacy.blank(language)
    nlp_engine = SpacyNlpEngine(ner_model_configuration=NerModelConfiguration(labels_to_ignore=[
        "CARDINAL", "EVENT", "FAC", "LANGUAGE", "LAW", "MISC", "MONEY", "ORDINAL", "PERCENT", "PRODUCT", "QUANTITY",
        "WORK_OF_ART",
    ]))
    nlp_engine.nlp = {language: nlp}
    registry = RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language], nlp_engine=nlp_engine)
    if options.names:
        with open(options.names, encoding="utf-8") as file:
            found = {str(answer["id"]): answer["spans"] for answer in map(json.loads, file)}
        registry.add_recognizer(
            NamesOfAnotherTool(language, {t["text"]: code_points(t["text"], found.get(str(t["id"]), [])) for t in texts})
        )
    return AnalyzerEngine(nlp_engine=nlp_engine, registry=registry, supported_languages=[language])


def units_before(text):
    """UTF-16 units in front of each character: what JavaScript counts."""
    at = [0]
    for character in text:
        at.append(at[-1] + (2 if ord(character) > 0xFFFF else 1))
    return at


def code_points(text, spans):
    place = {unit: i for i, unit in enumerate(units_before(text))}
    return [{**span, "start": place[span["start"]], "end": place[span["end"]]} for span in spans]


def inside(span, other):
    """Presidio's anonymiser passes over what lies within a longer span; a domain within an address is none of its own."""
    return other.end - other.start > span.end - span.start and other.start <= span.start and span.end <= other.end


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("--names")
    parser.add_argument("--patterns", action="store_true")
    parser.add_argument("command", choices=["detect"])
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    texts = [json.loads(line) for line in sys.stdin if line.strip()]
    language = options.language if options.language in ("en", "es") else "en"
    analyzer = engine_of(language, options, texts)
    for one in texts:
        at = units_before(one["text"])
        found = analyzer.analyze(text=one["text"], language=language, score_threshold=LEAST_SCORE)
        spans = [
            {
                "start": at[span.start], "end": at[span.end], "score": span.score,
                "entity": KINDS.get(span.entity_type, span.entity_type),
            }
            for span in found
            if not any(inside(span, other) for other in found)
        ]
        print(json.dumps({"id": one["id"], "spans": spans}))


main()
