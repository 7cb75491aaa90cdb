package io.portmark.parse;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;

/** Header lines, portions, omissions and the white space between them are the source, character for character. */
final class Tiling {
    private Tiling() {}

    /** Fails where a character belongs to nothing, or to two things. */
    static void assertTiles(Document document) {
        List<Span> tiles = tiles(document);
        String text = document.source().text();
        int at = 0;
        for (Span tile : tiles) {
            Assertions.assertThat(tile.start()).as("%s overlaps", tile).isGreaterThanOrEqualTo(at);
            assertWhite(text, at, tile.start());
            at = tile.end();
        }
        assertWhite(text, at, text.length());
    }

    private static List<Span> tiles(Document document) {
        List<Span> tiles = new ArrayList<>();
        Set<Span> header = new HashSet<>();
        for (HeaderLine line : document.header()) {
            tiles.add(line.span());
            header.add(line.span());
        }
        for (Portion portion : document.portions()) {
            if (portion.role() == Role.SUBJECT) {
                Assertions.assertThat(header).contains(portion.span());
            } else {
                tiles.add(portion.span());
            }
        }
        tiles.sort(null);
        List<Span> inside = List.copyOf(tiles);
        int next = 0;
        for (Omission omission : document.omissions()) {
            while (next < inside.size()
                    && inside.get(next).end() < omission.span().end()) {
                next++;
            }
            boolean contained = next < inside.size() && inside.get(next).contains(omission.span());
            if (!contained) {
                tiles.add(omission.span());
            }
        }
        tiles.sort(null);
        return tiles;
    }

    private static void assertWhite(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            Assertions.assertThat(WhiteSpace.is(text.charAt(i)))
                    .as("character %d lies in no part", i)
                    .isTrue();
        }
    }
}
