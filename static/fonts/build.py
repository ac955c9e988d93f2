#!/usr/bin/env python3
"""Makes the book's woff2 files from the fonts' npm packages. See README.md for how to call it.

Each output is a subset with its own name (some licences reserve the original's), so that a
reader's installed copy of the original is never taken for it.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font
from fontTools.varLib import instancer

PRINTABLE_ASCII = range(0x20, 0x7F)
PUNCTUATION = "\u00a0\u00a7\u00a9\u00ab\u00bb\u2009\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2032\u2033"
ARITHMETIC = "°±²³·¹¼½¾×÷\u2212"
NAMES = "ÁÄÅÆÇÉÖØÜßáàâäåæçéèêëíîïñóôöøúûüœ"
TEXT = {*PRINTABLE_ASCII, *map(ord, PUNCTUATION + ARITHMETIC + NAMES)}
CODE = {*PRINTABLE_ASCII, *map(ord, "\u00a0·×÷°±²\u2013\u2018\u2019\u201c\u201d\u2026\u2212")}

# What formulas use: upright and italic Latin and Greek (MathML draws a one-letter <mi> with the
# mathematical italics from U+1D434), blackboard sets, relations, operators, arrows, fences.
MATHS = {
    *PRINTABLE_ASCII,
    *map(ord, "\u00a0¬¯°±·×÷"),
    *map(ord, "\u0302\u0303\u0304\u0305\u0307\u20d7\u0338"),  # accents, and the stroke of ≠
    *range(0x391, 0x3A2), *range(0x3A3, 0x3AA), *range(0x3B1, 0x3CA), 0x3D5, 0x3F5,
    *map(ord, "‖′″…"), *range(0x2061, 0x2065),
    *map(ord, "⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉₊₋"),
    *map(ord, "ℒℓℕℝℤℙℎ𝔼𝒩"),
    *map(ord, "←↑→↓↔↦⇒⇔"),
    *map(ord, "∀∂∃∄∅∆∇∈∉∏∑−∓∕∗∘√∝∞∥∧∨∩∪∫∼≅≈≠≡≤≥≪≫⊆⊕⊗⊙⊤⊥⋅⋮⋯⋱⌈⌉⌊⌋⟨⟩⏞⏟"),
    *range(0x1D434, 0x1D455), *range(0x1D456, 0x1D468),
    *map(ord, "𝛤𝛥𝛩𝛬𝛴𝛷𝛺"), *range(0x1D6FC, 0x1D71C),
}

FONTS = [
    # file, family, source, axes, characters, features
    ("text", "Forward Pass Text", "@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
     {"opsz": 14, "wght": 400}, TEXT, ["kern", "liga", "tnum"]),
    ("text-bold", "Forward Pass Text", "@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
     {"opsz": 26, "wght": 600}, TEXT, ["kern", "liga", "tnum"]),
    ("text-italic", "Forward Pass Text", "@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2",
     {"opsz": 14, "wght": 400}, TEXT, ["kern", "liga", "tnum"]),
    ("sans", "Forward Pass Sans", "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
     {"wght": (400, 600)}, TEXT, ["kern"]),
    ("mono", "Forward Pass Mono", "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
     {}, CODE, []),
    ("maths", "Forward Pass Maths", "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2",
     {}, MATHS, []),
]


def size_variants(font, glyphs):
    """The glyphs, and all that the MATH table builds larger ones of them from.

    The subsetter's own closure stops one step short; a browser drops a MATH table that names a
    glyph that is not there, and then no bracket stretches.
    """
    variants = font["MATH"].table.MathVariants
    parts = {}
    for coverage, constructions in (
        (variants.VertGlyphCoverage, variants.VertGlyphConstruction),
        (variants.HorizGlyphCoverage, variants.HorizGlyphConstruction),
    ):
        for glyph, construction in zip(coverage.glyphs, constructions):
            built = parts.setdefault(glyph, set())
            built.update(v.VariantGlyph for v in construction.MathGlyphVariantRecord)
            if construction.GlyphAssembly:
                built.update(p.glyph for p in construction.GlyphAssembly.PartRecords)
    seen, waiting = set(), list(glyphs)
    while waiting:
        glyph = waiting.pop()
        if glyph not in seen:
            seen.add(glyph)
            waiting.extend(parts.get(glyph, ()))
    return seen


def add_blank(font, codepoint, width):
    """Maps a space of the given width, where the source's subset has lost it."""
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    name = f"uni{codepoint:04X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = Glyph()
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"].metrics[name] = (width, 0)
    if "gvar" in font:  # its phantom points give the widths; HVAR would need an entry a glyph
        if "HVAR" in font:
            del font["HVAR"]
        font["gvar"].variations[name] = []
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[codepoint] = name


def width_of(font, character):
    return font["hmtx"][font.getBestCmap()[ord(character)]][0]


def rename(font, family, style):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 7, 8, 9, 11, 13, 14)]
    full = f"{family} {style}"
    for name_id, text in {1: family, 2: style, 3: full, 4: full, 6: full.replace(" ", "")}.items():
        names.setName(text, name_id, 3, 1, 0x409)


def build(packages, target):
    for file, family, source, axes, characters, features in FONTS:
        options = Options(layout_features=features, hinting=False, notdef_outline=True)
        options.name_IDs = ["*"]
        options.recalc_timestamp = False
        font = load_font(str(packages / source), options)
        subsetter = Subsetter(options)
        glyphs = set()
        if "MATH" in font:
            wanted = [font.getBestCmap()[c] for c in characters if c in font.getBestCmap()]
            glyphs = size_variants(font, wanted)
        subsetter.populate(unicodes=characters, glyphs=glyphs)
        subsetter.subset(font)
        lost = size_variants(font, glyphs) - set(font.getGlyphOrder()) if glyphs else set()
        if lost:
            raise SystemExit(f"{file}: the MATH table names glyphs that are not there: {lost}")
        if axes:
            font = instancer.instantiateVariableFont(font, axes)
        if family.endswith(("Sans", "Mono")):
            for codepoint, like in ((0x2007, "0"), (0x2008, ".")):
                if codepoint not in font.getBestCmap():
                    add_blank(font, codepoint, width_of(font, like))
        if "STAT" in font:  # it names axes by names that are not kept, which Firefox minds
            del font["STAT"]
        rename(font, family, file.partition("-")[2].title() or "Regular")
        font.flavor = "woff2"
        font.save(target / f"{file}.woff2")
        missing = sorted(characters - set(font.getBestCmap()))
        print(f"{file}.woff2 {(target / f'{file}.woff2').stat().st_size} bytes,",
              "lacks", " ".join(f"U+{c:04X}" for c in missing) or "nothing")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(__file__).parent)
