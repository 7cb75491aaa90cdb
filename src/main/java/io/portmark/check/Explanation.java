package io.portmark.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a rule: front matter between two lines of three dashes, then sections in Markdown. Front matter has {@code id},
 * {@code title}, {@code severity} and {@code citation}, and may have {@code guard: P} (a partial extract lowers it to a note),
 * {@code before: 1978-12-01 info} (records of an earlier date weigh less), {@code isoo} (the ISOO discrepancy category),
 * {@code needs: file} or {@code needs: batch} (it speaks only of Word and PDF files, or only of several records at once) and
 * {@code default: off} or {@code default: off before 2010-01-01} (it stays silent unless the setting {@code enable} names it). {@code fact: true} is
 * a page of the book without a rule in DRL: something that parser and model supply, which gives no finding.
 *
 * @param rule what the front matter says
 * @param body the sections
 */
record Explanation(Rule rule, String body) {
    /** The headings that every explanation has, in order. */
    static final List<String> SECTIONS =
            List.of("The fault", "Why it matters", "An example", "What to do", "When it stays silent");

    private static final Set<String> KEYS =
            Set.of("id", "title", "severity", "citation", "guard", "before", "isoo", "needs", "default", "fact");
    private static final String OFF = "off";
    private static final String OFF_BEFORE = "off before ";
    private static final Pattern FRAME = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}-\\d{2}");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The text after the front matter. */
    static String body(String text) {
        Matcher frame = FRAME.matcher(text);
        return frame.matches() ? frame.group(2).strip() : text;
    }

    /**
     * Reads an explanation.
     *
     * @param file its path in the rules folder, prt/PRT-01.md
     * @param problems takes what is wrong with it, each with the file's name
     */
    static Optional<Explanation> parse(String file, String text, List<String> problems) {
        Matcher frame = FRAME.matcher(text);
        if (!frame.matches()) {
            problems.add(file + ": there is no front matter between two lines of ---");
            return Optional.empty();
        }
        try {
            List<String> found = new ArrayList<>();
            Rule rule = rule(file, YAML.readTree(frame.group(1)), found);
            sections(frame.group(2), found);
            found.forEach(problem -> problems.add(file + ": " + problem));
            return found.isEmpty()
                    ? Optional.of(new Explanation(rule, frame.group(2).strip()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            problems.add("%s:%d: the front matter is no YAML"
                    .formatted(
                            file,
                            1 + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())));
            return Optional.empty();
        }
    }

    private static Rule rule(String file, JsonNode front, List<String> problems) {
        for (Iterator<String> keys = front.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!KEYS.contains(key)) {
                problems.add("unknown key " + key);
            }
        }
        String id = text(front, "id", problems);
        String group = file.substring(0, Math.max(0, file.indexOf('/')));
        if (!ID.matcher(id).matches() || !file.endsWith("/" + id + ".md")) {
            problems.add("id %s is not the file's name".formatted(id));
        }
        String severity = text(front, "severity", problems);
        if (Severity.ofSymbol(severity).isEmpty()) {
            problems.add("severity %s is none of error, warning, info".formatted(severity));
        }
        String guard = front.path("guard").asText();
        if (!guard.isEmpty() && !guard.equals("P")) {
            problems.add("guard %s is not P".formatted(guard));
        }
        return new Rule(
                id,
                group,
                text(front, "title", problems),
                Severity.ofSymbol(severity).orElse(Severity.ERROR),
                text(front, "citation", problems),
                guard.equals("P"),
                front.path("isoo").asText(),
                earlier(front.path("before").asText(), problems),
                needs(front.path("needs").asText("text"), problems),
                offBefore(front.path("default"), problems),
                front.path("fact").asBoolean());
    }

    private static Rule.Needs needs(String needs, List<String> problems) {
        Optional<Rule.Needs> found = Rule.Needs.ofSymbol(needs);
        if (found.isEmpty()) {
            problems.add("needs: %s is none of text, file, batch".formatted(needs));
        }
        return found.orElse(Rule.Needs.TEXT);
    }

    /** YAML 1.1 takes a bare {@code off} for a boolean, so the words are read as they are written. */
    private static @Nullable LocalDate offBefore(JsonNode node, List<String> problems) {
        String words = node.isBoolean() ? (node.asBoolean() ? "on" : OFF) : node.asText();
        if (words.isEmpty()) {
            return null;
        }
        try {
            if (words.equals(OFF)) {
                return LocalDate.MAX;
            }
            if (words.startsWith(OFF_BEFORE)) {
                return LocalDate.parse(words.substring(OFF_BEFORE.length()));
            }
        } catch (DateTimeParseException e) {
            // reported below, as any other word
        }
        problems.add("default: %s is neither off nor off before a date".formatted(words));
        return null;
    }

    private static Rule.@Nullable Earlier earlier(String before, List<String> problems) {
        if (before.isEmpty()) {
            return null;
        }
        String[] words = before.split(" ", -1);
        try {
            return new Rule.Earlier(
                    LocalDate.parse(words[0]),
                    Severity.ofSymbol(words[words.length - 1]).orElseThrow());
        } catch (DateTimeParseException | NoSuchElementException e) {
            problems.add("before: %s is not a date and a severity".formatted(before));
            return null;
        }
    }

    private static String text(JsonNode front, String key, List<String> problems) {
        String text = front.path(key).asText().strip();
        if (text.isEmpty()) {
            problems.add("there is no " + key);
        }
        return text;
    }

    private static void sections(String body, List<String> problems) {
        List<String> headings = body.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .toList();
        if (!headings.equals(SECTIONS)) {
            problems.add("its sections are %s and should be %s".formatted(headings, SECTIONS));
        }
    }
}
