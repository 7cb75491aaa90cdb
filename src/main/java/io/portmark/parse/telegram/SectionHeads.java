package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.Routing;
import io.portmark.document.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the heads of further sections in a body: telegrams longer than a section are sent as several, each with routing lines and
 * classification line of its own. Only lines that are such lines by their shape are taken; any other stays text.
 */
final class SectionHeads {
    private static final int LONGEST = 60;

    /** No telegram has more sections; further classification lines are left where they stand. */
    private static final int SECTIONS = 99;

    private static final Pattern FIRST = Pattern.compile("(?:ACTION|ORIGIN) [A-Z]{1,6}-[0-9]{2}(?: .{0,40})?|[0-9]{2}");
    private static final Pattern FILLER =
            Pattern.compile("[0-9]{1,3}|/[0-9]{3} [A-Z]|-{6,} *[0-9]{4,6}.{0,40}|.{0,60}/[0-9]{3} [A-Z]");

    private final SourceText source;
    private final List<Line> body;
    private final Header header;
    private final List<Line> heads = new ArrayList<>();

    private SectionHeads(SourceText source, List<Line> body, Header header) {
        this.source = source;
        this.body = body;
        this.header = header;
    }

    /** The lines of a body that are heads of further sections; their classification lines are added to the header's. */
    static Set<Line> find(SourceText source, List<Line> body, Header header, BannerParser banners) {
        var sections = new SectionHeads(source, body, header);
        ClassificationLine banner = header.banner;
        for (int i = 0; i < body.size() && banner != null && header.further.size() < SECTIONS; i++) {
            Optional<ClassificationLine> again =
                    banners.identified(body.get(i)).filter(found -> repeats(found, banner));
            if (again.isPresent()) {
                header.further.add(again.get());
                sections.compare(again.get(), banner, body.get(i));
                sections.take(i, again.get());
            }
        }
        return new HashSet<>(sections.heads);
    }

    /** HDR-06: the sections of one telegram have one banner. */
    private void compare(ClassificationLine section, ClassificationLine banner, Line line) {
        boolean same = section.level() == banner.level() && section.control() == banner.control();
        if (!same) {
            header.notes.add(new ParseNote(ParseNote.Kind.BANNER_DISAGREES, List.of(), line.span(), section.words()));
        }
    }

    private static boolean repeats(ClassificationLine found, ClassificationLine banner) {
        return banner.serial() != null && banner.serial().equals(found.serial());
    }

    private void take(int at, ClassificationLine section) {
        int from = at;
        for (int i = Math.max(0, at - LONGEST); i < at && from == at; i++) {
            Optional<Routing> head = head(i, at);
            from = head.isPresent() ? i : from;
            head.ifPresent(routing -> header.compare(routing, section, body.get(at)));
        }
        int to = at + 1;
        Set<String> repeated =
                new HashSet<>(header.lines.stream().map(HeaderLine::text).toList());
        while (to < body.size() && (repeated.contains(body.get(to).text()) || isEo(body.get(to)))) {
            to++;
        }
        heads.addAll(body.subList(from, to));
    }

    /** A section's own E.O. line, kept for comparison: sections must agree (DECL-20). */
    private boolean isEo(Line line) {
        boolean eo = line.begins(DeclassificationReader.LINE);
        if (eo) {
            header.eo.add(JoinedText.of(source, List.of(line.span()), List.of()));
        }
        return eo;
    }

    /** What the lines from there up to the classification line say, where every one of them is a routing line. */
    private Optional<Routing> head(int from, int banner) {
        if (!body.get(from).is(FIRST) && !FieldShapes.isRouting(body.get(from))) {
            return Optional.empty();
        }
        RoutingReader reader = new RoutingReader();
        for (Line line : body.subList(from, banner)) {
            if (!line.is(FILLER) && reader.read(line).isEmpty() && !reader.continuesPrecedence(line)) {
                return Optional.empty();
            }
        }
        return Optional.of(reader.routing()).filter(Routing::isPresent);
    }
}
