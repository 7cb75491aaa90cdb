package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine;
import io.portmark.document.Omission;
import io.portmark.document.Routing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the header of a telegram says, as it is being read. */
final class Header {
    final List<HeaderLine> lines = new ArrayList<>();
    final List<Omission> markup = new ArrayList<>();

    /** Lines between those of the header that are text of the record: they become portions. */
    final List<Line> strays = new ArrayList<>();

    final List<String> captions = new ArrayList<>();
    final List<JoinedText> eo = new ArrayList<>();
    final List<JoinedText> authorities = new ArrayList<>();
    final List<JoinedText> references = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    int damagedTags;
    boolean hasTags;

    @Nullable
    ClassificationLine banner;

    @Nullable
    Line bannerLine;

    Routing routing = Routing.NONE;

    /** Classification lines of further sections, met in the body. */
    final List<ClassificationLine> further = new ArrayList<>();

    /** Sections whose number behind the stroke of format line 3 is not that of their classification line. */
    final List<SectionSuffix> suffixes = new ArrayList<>();

    /** The header's first line, and the first behind it. */
    int begin;

    int end;

    /** Takes what the lines before a classification line say of its section. */
    void compare(Routing before, ClassificationLine line, Line where) {
        Integer suffix = before.station() == null ? null : before.station().section();
        if (suffix != null && line.section() != null && !suffix.equals(line.section())) {
            suffixes.add(new SectionSuffix(suffix, line.section(), where));
        }
    }

    /**
     * A section that format line 3 and classification line number differently.
     *
     * @param station the number of format line 3
     * @param banner the number of the classification line
     * @param line the classification line
     */
    record SectionSuffix(int station, int banner, Line line) {}

    /**
     * A subject line.
     *
     * @param pieces its lines
     * @param bodyFrom where the text behind "SUBJECT:" begins, in the first piece
     */
    record Subject(List<Line> pieces, int bodyFrom) {}
}
