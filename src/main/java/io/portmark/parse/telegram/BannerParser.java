package io.portmark.parse.telegram;

import io.portmark.marking.Control;
import io.portmark.parse.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads classification lines (MARKINGS 2.4): level, captions, SECTION nn OF mm, post, serial number. */
final class BannerParser {
    private static final String COUNT = "[0-9]{1,3}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN";
    private static final List<String> COUNTS =
            List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");

    private static final Pattern INLINE = Pattern.compile("[ /,-]*(" + Captions.WORDS + ")(?=[ /,]|$)");
    private static final Pattern SECTION = Pattern.compile("[ /,-]*(?:FINAL )?(?:S E C T I O N|SECTION|SECT|SEC)[ .]*("
            + COUNT + ")?[ .]*O[FN] ?(" + COUNT + ")(?= |$)");
    /** "SECTION 01 OF", "SECTION 2": the number of sections is lost (HDR-13). */
    private static final Pattern BROKEN_SECTION =
            Pattern.compile("[ /,-]*(?:S E C T I O N|SECTION|SECT)[ .]*(" + COUNT + ")(?: ?O[FN]?)?(?= [A-Z])");

    private static final Pattern POST = Pattern.compile(
            "[ /,-]*([A-Z][A-Z.'\u2019-]{0,20}(?: {1,3}[A-Z][A-Z.'\u2019-]{0,20}){0,4}?) {1,4}([0-9]{3,7})(?:/[0-9]{1,2})?(?![0-9/:.,-]*[0-9])");
    private static final Pattern SERIAL_ALONE = Pattern.compile(" {1,4}([0-9]{3,7})");
    private static final Pattern REST = Pattern.compile("[A-Z0-9 ,./()&'-]{0,60}");

    /** Words of levels that are none here, or damaged: CLASSIFIED, RESTRICTED, CONFIDENTAL (HDR-02). */
    private static final Set<String> LIKE_LEVELS = Set.of(
            "CLASSIFIED",
            "SENSITIVE",
            "CONFIDENTIAL",
            "SECRET",
            "UNCLASSIFIED",
            "UNCLAS",
            "TOPSECRET",
            "LIMITEDOFFICIALUSE");

    /** Words that stand in titles and sentences, never in the names of posts. */
    private static final Set<String> NO_POSTS = Set.of(
            "IN",
            "TO",
            "THE",
            "FROM",
            "AT",
            "AND",
            "FOR",
            "ON",
            "BY",
            "IS",
            "WAS",
            "WERE",
            "WITH",
            "AS",
            "ABOUT",
            "REF",
            "NO",
            "NR",
            "PAGE",
            "ARTICLE",
            "BILLION",
            "MILLION",
            "SINCE",
            "UNTIL",
            "DURING",
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    /** A classification line of a telegram: a level, known or damaged, then post and serial number. */
    Optional<ClassificationLine> identified(Line line) {
        String text = line.text();
        if (line.isLong() || !mayBeIdentified(text)) {
            return Optional.empty();
        }
        Optional<ClassificationLine> exact = LevelWords.exact(text).flatMap(level -> rest(text, level));
        return exact.filter(ClassificationLine::isIdentified)
                .or(() -> LevelWords.repaired(text)
                        .flatMap(level -> rest(text, level))
                        .filter(ClassificationLine::isIdentified))
                .or(() -> unknownLevel(text));
    }

    /** A capital first and a digit somewhere: most lines are told from classification lines by this. */
    private static boolean mayBeIdentified(String text) {
        boolean capital = text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
        return capital && text.length() >= 10 && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** A line that holds a level and captions and nothing else: the banner of a document, a page's head in an archive's print. */
    Optional<ClassificationLine> bare(Line line) {
        if (line.isLong()) {
            return Optional.empty();
        }
        return LevelWords.exact(line.text())
                .flatMap(level -> rest(line.text(), level))
                .filter(found -> !found.isIdentified());
    }

    /** Reads what stands behind the words of the level; empty where the line goes on as no classification line does. */
    private Optional<ClassificationLine> rest(String text, LevelWords level) {
        Inline inline = inline(text, level);
        Matcher whole = SECTION.matcher(text).region(inline.end, text.length());
        Matcher broken = BROKEN_SECTION.matcher(text).region(inline.end, text.length());
        Matcher section = whole.lookingAt() ? whole : broken;
        boolean sectioned = section == whole || broken.lookingAt();
        int at = sectioned ? section.end() : inline.end;
        Optional<Name> name = name(text, at);
        String after = text.substring(name.map(Name::end).orElse(at));
        boolean bare = after.isBlank() && !sectioned;
        if (!REST.matcher(after).matches() || !(name.isPresent() || bare)) {
            return Optional.empty();
        }
        if (name.isPresent()) {
            Captions.leading(after.strip(), inline.captions);
        }
        return Optional.of(new ClassificationLine(
                text.substring(0, level.end()),
                level.level(),
                inline.control,
                inline.words,
                level.end(),
                inline.captions,
                sectioned ? count(section.group(1)) : null,
                section == whole ? count(section.group(2)) : null,
                name.map(Name::post).orElse(null),
                name.map(Name::serial).orElse(null),
                level.repaired(),
                null));
    }

    private record Inline(Control control, String words, List<String> captions, int end) {}

    /** Captions and controls between the level and the section or post: "SECRET//NOFORN", "UNCLAS E F T O". */
    private static Inline inline(String text, LevelWords level) {
        List<String> captions = new ArrayList<>();
        Control control = level.control();
        StringBuilder words = new StringBuilder(level.words());
        int at = level.end();
        Matcher inline = INLINE.matcher(text).region(at, text.length());
        while (inline.lookingAt()) {
            String caption = inline.group(1);
            if (isControl(caption)) {
                boolean sbu = caption.equals("SBU");
                control = control.or(sbu ? Control.SBU : Control.FOUO);
                words.append("//").append(sbu ? "SBU" : "FOR OFFICIAL USE ONLY");
            } else if (caption.replace(" ", "").equals("EFTO")) {
                words.append(" EFTO");
            } else {
                captions.add(caption.equals("NF") ? "NOFORN" : caption);
            }
            at = inline.end();
            inline.region(at, text.length());
        }
        return new Inline(control, words.toString(), captions, at);
    }

    private record Name(@Nullable String post, int serial, int end) {}

    /** Post and serial number; the serial number alone where the line ends with it. */
    private static Optional<Name> name(String text, int from) {
        Matcher post = POST.matcher(text).region(from, text.length());
        if (post.lookingAt() && isPost(post.group(1))) {
            return Optional.of(
                    new Name(post.group(1).replaceAll(" +", " "), Integer.parseInt(post.group(2)), post.end()));
        }
        Matcher alone = SERIAL_ALONE.matcher(text).region(from, text.length());
        return alone.matches()
                ? Optional.of(new Name(null, Integer.parseInt(alone.group(1)), alone.end()))
                : Optional.empty();
    }

    /** Shaped like a classification line, but its first words name no level. */
    private Optional<ClassificationLine> unknownLevel(String text) {
        int end = text.indexOf(' ');
        for (int words = 1; words <= 3 && end > 0; words++) {
            String printed = text.substring(0, end);
            if (isLikeLevel(printed)) {
                LevelWords level =
                        LevelWords.respelled(printed).orElse(new LevelWords(null, Control.NONE, printed, end, false));
                Optional<ClassificationLine> found = rest(text, level).filter(ClassificationLine::isIdentified);
                if (found.isPresent()) {
                    return found;
                }
            }
            end = text.indexOf(' ', end + 1);
        }
        return Optional.empty();
    }

    private static boolean isLikeLevel(String printed) {
        String letters = printed.replace(" ", "");
        return letters.matches("[A-Z0-9]{5,22}")
                && LIKE_LEVELS.stream().anyMatch(level -> EditDistance.between(letters, level, 2) <= 2);
    }

    private static boolean isControl(String caption) {
        return caption.equals("FOUO") || caption.equals("FOR OFFICIAL USE ONLY") || caption.equals("SBU");
    }

    private static boolean isPost(String words) {
        for (String word : words.split(" +", -1)) {
            if (NO_POSTS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Integer count(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int word = COUNTS.indexOf(written.toUpperCase(Locale.ROOT));
        return word >= 0 ? word + 1 : Integer.valueOf(written);
    }
}
