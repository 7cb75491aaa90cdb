package io.portmark.check;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.marking.BannerLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The captions of {@code captions.csv}, found by their words. Only those that a record carries become facts. */
final class CaptionBook implements DocumentFacts {
    private final Map<String, CaptionTerm> terms = new HashMap<>();

    /**
     * Makes a book of the rows of the table.
     *
     * @param problems takes every row that names a caption which the table does not have
     */
    CaptionBook(List<CaptionTerm> rows, List<String> problems) {
        for (CaptionTerm row : rows) {
            terms.putIfAbsent(row.name(), row);
            row.forms().forEach(form -> terms.putIfAbsent(form, row));
        }
        for (CaptionTerm row : rows) {
            row.excludes().stream()
                    .filter(name -> !terms.containsKey(name))
                    .map(name -> "rules/tables/captions.csv: %s excludes %s, which is no caption of the table"
                            .formatted(row.name(), name))
                    .forEach(problems::add);
        }
    }

    /** The captions of a record: those that the parser told, and lines of attention that are nothing but a caption of the table. */
    @Override
    public List<Object> of(Document document) {
        BannerLine banner = document.banner();
        if (banner == null) {
            return List.of();
        }
        List<HeaderLine> lines = document.header().stream()
                .filter(line -> line.kind() == HeaderLine.Kind.CAPTION || line.kind() == HeaderLine.Kind.ATTENTION)
                .toList();
        List<Object> captions = new ArrayList<>();
        banner.captions().forEach(words -> add(document, lines, words, captions));
        lines.stream()
                .filter(line -> line.kind() == HeaderLine.Kind.ATTENTION)
                .forEach(line -> add(document, List.of(line), line.text(), captions));
        return captions;
    }

    private void add(Document document, List<HeaderLine> lines, String words, List<Object> captions) {
        Optional<CaptionTerm> term = term(words);
        if (term.isEmpty()) {
            return;
        }
        Optional<HeaderLine> line =
                lines.stream().filter(found -> found.text().contains(words)).findFirst();
        boolean inUse = document.origin() == null || term.get().period().covers(document.origin());
        int place = line.isEmpty() ? 0 : captions.size() + 1;
        captions.add(
                new Caption(term.get(), place, inUse, line.map(HeaderLine::span).orElse(null)));
    }

    /** The caption that these words are; without "ONLY" behind a channel's name. */
    private Optional<CaptionTerm> term(String words) {
        String name = words.toUpperCase(Locale.ROOT).strip();
        CaptionTerm exact = terms.get(name);
        String bare = name.endsWith(" ONLY") ? name.substring(0, name.length() - " ONLY".length()) : name;
        return Optional.ofNullable(exact == null ? terms.get(bare) : exact);
    }
}
