package io.portmark.check;

import io.portmark.decide.CitedCode;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.ReleaseDetermination;
import io.portmark.document.DateTimeGroup;
import io.portmark.document.Declassification;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.PortionLevel;
import io.portmark.document.SecurityLine;
import io.portmark.document.Span;
import io.portmark.document.Wrapper;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in a sentence each what the facts are on which a rule matched. Marks, numbers, dates and ids only. */
final class Because {
    private static final Map<Class<?>, Function<Object, Optional<String>>> SENTENCES = sentences();

    private Because() {}

    /** The sentences of those facts, in order, none twice. A kind of fact that says nothing by itself gives none. */
    static List<String> of(Document document, List<Object> facts) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Collection<?> several) {
                reasons.addAll(portions(document, several));
            } else if (fact instanceof HeaderLine line) {
                reasons.add("Line " + line(document, line.span()) + " is the "
                        + line.kind().symbol() + " line.");
            } else if (fact instanceof ParseNote note && note.span() != null) {
                reasons.add("Seen in line " + line(document, note.span()) + ".");
            } else {
                Function<Object, Optional<String>> sentence = SENTENCES.get(kind(fact));
                if (sentence != null) {
                    sentence.apply(fact).ifPresent(reasons::add);
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static int line(Document document, Span span) {
        return document.source().line(span.start());
    }

    private static Class<?> kind(Object fact) {
        return fact instanceof DeclassifyOn ? DeclassifyOn.class : fact.getClass();
    }

    private static Map<Class<?>, Function<Object, Optional<String>>> sentences() {
        Map<Class<?>, Function<Object, Optional<String>>> sentences = new LinkedHashMap<>();
        say(sentences, Document.class, document -> Optional.of(document(document)));
        say(sentences, BannerLine.class, Because::banner);
        say(sentences, Wrapper.class, Because::wrapper);
        say(
                sentences,
                Caption.class,
                caption -> Optional.of("%s stands there: %s."
                        .formatted(caption.name(), caption.term().meaning())));
        say(
                sentences,
                SecurityLine.class,
                line -> Optional.of("The security line says %s %s.".formatted(line.signal(), line.group())));
        say(
                sentences,
                DateTimeGroup.class,
                group -> Optional.of(
                        "The date-time group is %s.".formatted((group.precedence() + ' ' + group.printed()).strip())));
        say(sentences, Declassification.class, Because::declassification);
        say(sentences, DeclassifyOn.class, instruction -> Optional.of(instruction(instruction)));
        say(sentences, ClassificationAuthority.class, authority -> Optional.of(authority(authority)));
        say(sentences, Portion.class, portion -> Optional.of(portion(portion)));
        say(sentences, PortionLevel.class, Because::level);
        say(sentences, DocumentLevels.class, levels -> Optional.of("Judged as of %s.".formatted(levels.asOf())));
        say(sentences, ReleaseDetermination.class, release -> Optional.of(release(release)));
        say(sentences, PortionDetermination.class, portion -> Optional.of(determination(portion)));
        say(sentences, CitedCode.class, Because::code);
        return sentences;
    }

    private static <T> void say(
            Map<Class<?>, Function<Object, Optional<String>>> sentences,
            Class<T> kind,
            Function<T, Optional<String>> sentence) {
        sentences.put(kind, fact -> sentence.apply(kind.cast(fact)));
    }

    private static String document(Document document) {
        String kind = document.kind().symbol();
        String order = document.era() == null ? "" : ", under " + document.era().title();
        return Character.toUpperCase(kind.charAt(0))
                + kind.substring(1)
                + (document.origin() == null
                        ? " without a date of origin."
                        : " of %s%s.".formatted(document.origin(), order));
    }

    private static Optional<String> banner(BannerLine banner) {
        return banner.isKnown() ? Optional.of("The banner says %s.".formatted(banner.words())) : Optional.empty();
    }

    private static Optional<String> wrapper(Wrapper wrapper) {
        Marking marking = wrapper.marking();
        return marking == null
                ? Optional.empty()
                : Optional.of("The page around the record says %s.".formatted(marking.words()));
    }

    private static Optional<String> declassification(Declassification declassification) {
        return declassification.order() == null
                ? Optional.empty()
                : Optional.of("The E.O. line prints E.O. %s.".formatted(declassification.order()));
    }

    private static String instruction(DeclassifyOn instruction) {
        if (instruction instanceof DeclassifyOn.None none) {
            return none.isStated()
                    ? "The declassification instruction is N/A."
                    : "No declassification instruction stands there.";
        }
        String day = instruction.day().map(date -> " of " + date).orElse("");
        return "The declassification instruction is of kind %s%s%s."
                .formatted(instruction.kind(), day, instruction.executes() ? " and takes effect by itself" : "");
    }

    private static String authority(ClassificationAuthority authority) {
        if (authority.isDerivative()) {
            return "The authority line names a source: a derivative classification.";
        }
        return authority.section() == null
                ? "The authority line cites no section."
                : "The authority line cites %s%s."
                        .formatted(
                                authority.section(),
                                authority.letters().stream()
                                        .map("(%s)"::formatted)
                                        .collect(Collectors.joining(
                                                ", ", authority.letters().isEmpty() ? "" : " ", "")));
    }

    private static String portion(Portion portion) {
        return portion.isMarked()
                ? "%s is marked %s.".formatted(Places.name(portion.id()), marks(portion))
                : "%s carries no mark.".formatted(Places.name(portion.id()));
    }

    private static String marks(Portion portion) {
        return portion.marks().stream().map(PortionMark::quoted).collect(Collectors.joining(" "));
    }

    private static Optional<String> level(PortionLevel level) {
        return level.isLapsed()
                ? Optional.of("%s stood at %s and now stands at %s."
                        .formatted(
                                Places.name(level.portion()),
                                level.stated().symbol(),
                                level.effective().symbol()))
                : Optional.empty();
    }

    /** Portions of a list, those with the same mark in one sentence. */
    private static List<String> portions(Document document, Collection<?> several) {
        Set<Object> ids = several.stream()
                .map(one -> one instanceof Portion portion ? portion.id() : one)
                .collect(Collectors.toSet());
        Map<String, List<String>> byMark = new LinkedHashMap<>();
        for (Portion portion : document.portions()) {
            if (ids.contains(portion.id())) {
                byMark.computeIfAbsent(portion.isMarked() ? marks(portion) : "", mark -> new ArrayList<>())
                        .add(portion.id());
            }
        }
        return byMark.entrySet().stream()
                .map(entry -> entry.getKey().isEmpty()
                        ? "No mark: %s.".formatted(Places.list(entry.getValue()))
                        : "Marked %s: %s.".formatted(entry.getKey(), Places.list(entry.getValue())))
                .toList();
    }

    private static Optional<String> code(CitedCode code) {
        return code.span() == null
                ? Optional.of("%s cites %s.".formatted(Places.name(code.place()), code.code()))
                : Optional.empty();
    }

    private static String release(ReleaseDetermination release) {
        String origin = release.origin() == null ? "" : ", date of origin %s".formatted(release.origin());
        return "Release at level %s, judged as of %s%s.".formatted(release.level(), release.asOf(), origin);
    }

    private static String determination(PortionDetermination portion) {
        return "%s is %s."
                .formatted(
                        Places.name(portion.id()),
                        switch (portion.status()) {
                            case RELEASED -> "released";
                            case WITHHELD -> "withheld";
                            case PARTLY_WITHHELD -> "withheld in part";
                        });
    }
}
