# SPDX-License-Identifier: GPL-3.0-or-later
"""The engines that are compared. Each is built from (id, title, text) and asked for the ids and scores of the best k.

Title and text are one field for the peers; parameters are BM25's usual k1 1.2 and b 0.75 with the English (Porter2) stemmer,
as far as an engine lets them be chosen.
"""
import json
import re
import sqlite3
import subprocess
from pathlib import Path


def words(query: str) -> list[str]:
    return re.findall(r"\w+", query.lower())


class Tantivy:
    def __init__(self, place: Path):
        import tantivy

        self.tantivy, self.place = tantivy, place / "tantivy"
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw")
        schema.add_text_field("text", stored=False, tokenizer_name="en_stem", index_option="freq")
        self.schema = schema.build()

    def build(self, documents):
        self.place.mkdir(parents=True)
        index = self.tantivy.Index(self.schema, path=str(self.place))
        writer = index.writer(128_000_000, 1)
        for name, title, text in documents:
            writer.add_document(self.tantivy.Document(id=name, text=f"{title} {text}"))
        writer.commit()
        writer.wait_merging_threads()

    def open(self):
        self.index = self.tantivy.Index(self.schema, path=str(self.place))
        self.searcher = self.index.searcher()

    def search(self, query, count):
        parsed = self.index.parse_query(" ".join(words(query)) or "\0", ["text"])
        return [(self.searcher.doc(at)["id"][0], score) for score, at in self.searcher.search(parsed, count).hits]


class Bm25s:
    """Lucene's BM25 with the numba backend, which is its fastest."""

    stops = "en"

    def __init__(self, place: Path):
        import bm25s
        import Stemmer

        self.bm25s, self.place, self.stemmer = bm25s, place / self.name, Stemmer.Stemmer("english")

    name = "bm25s"

    def tokens(self, texts):
        return self.bm25s.tokenize(texts, stopwords=self.stops, stemmer=self.stemmer, show_progress=False)

    def build(self, documents):
        names, texts = [], []
        for name, title, text in documents:
            names.append(name)
            texts.append(f"{title} {text}")
        retriever = self.bm25s.BM25(k1=1.2, b=0.75, method="lucene")
        retriever.index(self.tokens(texts), show_progress=False)
        retriever.save(str(self.place), show_progress=False)
        (self.place / "names.json").write_text(json.dumps(names))

    def open(self):
        self.retriever = self.bm25s.BM25.load(str(self.place), mmap=False)
        self.retriever.activate_numba_scorer()
        self.retriever.backend = "numba"
        self.names = json.loads((self.place / "names.json").read_text())

    def search(self, query, count):
        tokens = self.tokens([query])
        if not tokens.vocab:
            return []
        found = self.retriever.retrieve(tokens, k=min(count, len(self.names)), show_progress=False, n_threads=1)
        return [(self.names[at], float(score)) for at, score in zip(found.documents[0], found.scores[0]) if score > 0]


class LuceneStyle(Bm25s):
    """The reference for quality: Lucene's formula, its stop words, Porter2, one field."""

    name = "lucene-style"
    stops = ("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
             "to was will with").split()


class Pisa:
    def __init__(self, place: Path):
        self.place = place / "pisa"

    def build(self, documents):
        from pyterrier_pisa import PisaIndex

        PisaIndex(str(self.place), text_field="text", threads=1).index(
            {"docno": name, "text": f"{title} {text}"} for name, title, text in documents)

    def open(self):
        import numpy
        from pyterrier_pisa import PisaIndex, _pisathon

        self.numpy, self.pisa = numpy, _pisathon
        index = PisaIndex(str(self.place), threads=1)
        self.retriever = index.bm25(k1=1.2, b=0.75, num_results=10, query_algorithm="block_max_maxscore")

    def search(self, query, count):
        # As its wrapper does, without the data frames, which take longer than the search.
        kinds = (self.numpy.int32, object, self.numpy.int32, self.numpy.float32)
        queries, names, ranks, scores = (self.numpy.empty(count, dtype=kind) for kind in kinds)
        size = self.pisa.retrieve(
            self.retriever._ctxt, "block_max_maxscore", [(0, query)], k=count, threads=1, query_weighted=0, pretokenised=False,
            result_qidxs=queries, result_docnos=names, result_ranks=ranks, result_scores=scores)
        return list(zip(names[:size], map(float, scores[:size])))


class Fts5:
    def __init__(self, place: Path):
        self.place = place / "fts5.db"

    def build(self, documents):
        self.place.parent.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(self.place)
        base.execute("create virtual table d using fts5(id unindexed, body, tokenize='porter unicode61')")
        base.executemany("insert into d values (?, ?)", ((name, f"{title} {text}") for name, title, text in documents))
        base.execute("insert into d(d) values ('optimize')")
        base.commit()

    def open(self):
        self.base = sqlite3.connect(self.place)

    def search(self, query, count):
        asked = " OR ".join(f'"{word}"' for word in words(query))
        if not asked:
            return []
        rows = self.base.execute("select id, bm25(d) from d where d match ? order by bm25(d) limit ?", (asked, count))
        return [(name, -score) for name, score in rows]


class Xapian:
    def __init__(self, place: Path):
        import xapian

        self.xapian, self.place = xapian, place / "xapian"
        self.generator = xapian.TermGenerator()
        self.generator.set_stemmer(xapian.Stem("english"))
        self.generator.set_stemming_strategy(xapian.TermGenerator.STEM_ALL)

    def build(self, documents):
        self.place.parent.mkdir(parents=True, exist_ok=True)
        base = self.xapian.WritableDatabase(str(self.place), self.xapian.DB_CREATE)
        for name, title, text in documents:
            document = self.xapian.Document()
            document.set_data(name)
            self.generator.set_document(document)
            self.generator.index_text_without_positions(f"{title} {text}")
            base.add_document(document)
        base.commit()

    def open(self):
        self.base = self.xapian.Database(str(self.place))
        self.parser = self.xapian.QueryParser()
        self.parser.set_stemmer(self.xapian.Stem("english"))
        self.parser.set_stemming_strategy(self.xapian.QueryParser.STEM_ALL)

    def search(self, query, count):
        enquire = self.xapian.Enquire(self.base)
        enquire.set_weighting_scheme(self.xapian.BM25Weight(1.2, 0, 1, 0.75, 0.5))
        enquire.set_query(self.parser.parse_query(" ".join(words(query)), 0))
        return [(match.document.get_data().decode(), match.weight) for match in enquire.get_mset(0, count)]


PEERS = {"tantivy": Tantivy, "PISA": Pisa, "bm25s": Bm25s, "Xapian": Xapian, "FTS5": Fts5}


class Ilp:
    """Ours: the built program, as its users run it."""

    def __init__(self, program: Path, place: Path):
        self.program, self.file = program, place / "ilp.index"

    def build(self, corpus: Path):
        self.file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([self.program, "corpus", "index", corpus, "--to", self.file], check=True, stderr=subprocess.DEVNULL)

    def search(self, queries: Path, count: int, *options) -> str:
        command = [self.program, "corpus", "search", self.file, "--queries", queries, "--top", str(count), *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
