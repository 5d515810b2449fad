"""The script somebody would write: the csv module, and one compiled expression per kind tried on every cell.

    python3 bench/script.py FILE PATTERNS ROWS

PATTERNS is a JSON list of [expression, ignore case]; prints seconds of processor and the number of hits.
"""
import csv
import json
import re
import sys
import time

path, patterns, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(patterns, encoding="utf-8") as file:
    compiled = [re.compile(source, re.IGNORECASE if ignore_case else 0) for source, ignore_case in json.load(file)]
started = time.process_time()
found = 0
with open(path, encoding="utf-8", newline="") as file:
    reader = csv.reader(file)
    next(reader)
    for count, row in enumerate(reader):
        if count == rows:
            break
        for cell in row:
            for expression in compiled:
                if expression.search(cell):
                    found += 1
print(json.dumps({"processor": time.process_time() - started, "found": found}))
