package io.portmark.check;

import io.portmark.document.FileMark;
import io.portmark.document.FileObject;
import io.portmark.document.HiddenContent;
import io.portmark.document.PageFace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Portions and numbers in words. */
final class Places {
    private static final Pattern NUMBERED = Pattern.compile("\\d+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d.*");
    private static final Pattern HEADING = Pattern.compile("h(\\d+)");
    private static final List<String> NUMBERS = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private static final int MOST_LISTED = 6;

    private Places() {}

    /** Ids in order, neighbours joined: "¶1 3 5-12 14 15", "¶2, SUBJECT". */
    static String list(List<String> ids) {
        List<String> paragraphs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            if (PARAGRAPH.matcher(id).matches()) {
                paragraphs.add(id);
            } else {
                others.add(label(id));
            }
        }
        if (!paragraphs.isEmpty()) {
            others.add(0, "¶" + String.join(" ", ranges(paragraphs)));
        }
        return String.join(", ", others);
    }

    private static List<String> ranges(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < ids.size(); ) {
            int end = i;
            while (end + 1 < ids.size() && follows(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            if (end - i < 2) {
                ranges.addAll(ids.subList(i, end + 1));
            } else {
                ranges.add(ids.get(i) + "-" + ids.get(end));
            }
            i = end + 1;
        }
        return ranges;
    }

    private static boolean follows(String one, String next) {
        return NUMBERED.matcher(one).matches()
                && NUMBERED.matcher(next).matches()
                && Long.parseLong(one) + 1 == Long.parseLong(next);
    }

    /** A portion at the beginning of a sentence. */
    static String name(String id) {
        if (PARAGRAPH.matcher(id).matches()) {
            return "Paragraph " + id;
        }
        Matcher heading = HEADING.matcher(id);
        if (heading.matches()) {
            return "Heading " + heading.group(1);
        }
        return switch (id) {
            case "subject" -> "The SUBJECT line";
            case "signature" -> "The signature";
            case "authority" -> "The authority line";
            case "addressees" -> "The list of addressees";
            case "header" -> "A header line";
            case "record" -> "The record";
            default -> "Portion " + id;
        };
    }

    private static String label(String id) {
        Matcher heading = HEADING.matcher(id);
        return heading.matches() ? "heading " + heading.group(1) : id.equals("subject") ? "SUBJECT" : id;
    }

    /** Facts of a file in words; of many the first few, and how many more there are: "page 3; page 4; 12 more". */
    static String listed(Collection<?> facts) {
        List<String> words = facts.stream().map(Places::words).distinct().toList();
        if (words.size() <= MOST_LISTED) {
            return String.join("; ", words);
        }
        return String.join("; ", words.subList(0, MOST_LISTED)) + "; %,d more".formatted(words.size() - MOST_LISTED);
    }

    private static String words(Object fact) {
        if (fact instanceof PageFace face) {
            return face.name() + (face.image() ? "" : ": " + face.words());
        }
        return fact instanceof HiddenContent content
                ? content.words()
                : fact instanceof FileMark mark
                        ? mark.words()
                        : fact instanceof FileObject object ? object.words() : fact.toString();
    }

    /** Names in a row: "A", "A and C", "A, B and C". */
    static String all(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** "Three portions", "One portion", "14 portions". */
    static String count(int number, String thing) {
        String words = number < NUMBERS.size() ? NUMBERS.get(number) : String.format(Locale.ROOT, "%,d", number);
        return words + ' ' + thing + (number == 1 ? "" : "s");
    }
}
