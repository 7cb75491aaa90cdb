package io.portmark.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through a TrueType program (OpenType specification, tables head, loca, glyf): no table but those that a viewer draws with, no
 * bytes outside of tables, no outline that no shown character needs.
 */
final class FontProgramScan {
    private static final Set<String> TABLES =
            Set.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int PARTS_FOLLOW = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final ByteBuffer program;
    private final Tally tally;
    private final Map<String, Table> tables = new HashMap<>();

    /** Where a table stands. */
    private record Table(int start, int length) {}

    /** Prepares to look through a program. */
    FontProgramScan(byte[] program, Tally tally) {
        this.program = ByteBuffer.wrap(program);
        this.tally = tally;
    }

    /**
     * Looks through it.
     *
     * @param used the glyphs that shown characters have
     */
    void check(Set<Integer> used) {
        readTables();
        Table loca = table("loca");
        boolean wide = program.getShort(table("head").start + 50) != 0;
        int glyphs = loca.length / (wide ? 4 : 2) - 1;
        Set<Integer> needed = withParts(used, wide);
        needed.add(0); // .notdef, which every program has
        for (int glyph = 0; glyph < glyphs; glyph++) {
            boolean empty = offset(glyph, wide) == offset(glyph + 1, wide);
            tally.lookAndExpect(empty || needed.contains(glyph), "font, an outline that no text shows");
        }
        tally.lookAndExpect(offset(glyphs, wide) <= table("glyf").length, "font, outlines outside of their table");
    }

    private void readTables() {
        int count = program.getShort(4);
        List<Table> inOrder = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int record = HEADER + i * RECORD;
            String tag = new String(program.array(), record, 4, StandardCharsets.ISO_8859_1);
            var table = new Table(program.getInt(record + 8), program.getInt(record + 12));
            tally.lookAndExpect(TABLES.contains(tag), "font, a table that no release has");
            tables.put(tag, table);
            inOrder.add(table);
        }
        inOrder.sort((a, b) -> Integer.compare(a.start, b.start));
        int end = HEADER + count * RECORD;
        for (Table table : inOrder) {
            tally.lookAndExpect(table.start >= end && table.start - end < 4, "font, bytes between its tables");
            end = table.start + table.length;
        }
        tally.lookAndExpect(program.capacity() - end < 4, "font, bytes after its tables");
    }

    private Table table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("a font without the table " + tag);
        }
        return table;
    }

    private int offset(int glyph, boolean wide) {
        int loca = table("loca").start;
        return wide ? program.getInt(loca + 4 * glyph) : 2 * (program.getShort(loca + 2 * glyph) & 0xFFFF);
    }

    /** These glyphs and those of which they are composed. */
    private Set<Integer> withParts(Set<Integer> used, boolean wide) {
        Set<Integer> all = new HashSet<>(used);
        Deque<Integer> pending = new ArrayDeque<>(used);
        while (!pending.isEmpty()) {
            int glyph = pending.pop();
            if (offset(glyph, wide) != offset(glyph + 1, wide)) {
                for (int part : parts(table("glyf").start + offset(glyph, wide))) {
                    if (all.add(part)) {
                        pending.push(part);
                    }
                }
            }
        }
        return all;
    }

    private List<Integer> parts(int outline) {
        List<Integer> parts = new ArrayList<>();
        boolean more = program.getShort(outline) < 0; // a composite has no contours of its own
        int at = outline + 10;
        while (more) {
            int flags = program.getShort(at);
            parts.add(program.getShort(at + 2) & 0xFFFF);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            more = (flags & PARTS_FOLLOW) != 0;
        }
        return parts;
    }
}
