package io.portmark.report.page;

import io.portmark.report.Tool;
import io.portmark.rule.Rule;
import io.portmark.rule.RulePage;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The handbook of a rule book in the words that the template prints: it only loops and never computes.
 *
 * @param frame what stands around it
 * @param verdict what the book is, one sentence or two
 * @param book which book it is, for the foot
 * @param trusted true when the restrictions of the book's rules were lifted
 * @param groups the rules by group
 */
public record HandbookPage(PageFrame frame, String verdict, String book, boolean trusted, List<Group> groups) {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("auth", "Classification authority"),
            Map.entry("cav", "Captions and controls"),
            Map.entry("decl", "Declassification"),
            Map.entry("doc", "Word and PDF files"),
            Map.entry("hdr", "Banner and header"),
            Map.entry("meta", "The page around a record"),
            Map.entry("prt", "Portion marks"),
            Map.entry("rls", "Releases"),
            Map.entry("rte", "Routing"),
            Map.entry("seq", "Order and completeness"),
            Map.entry("tag", "TAGS"),
            Map.entry("xdoc", "Several records together"));

    /**
     * A group of rules.
     *
     * @param id its folder: prt
     * @param title what its rules speak of
     */
    public record Group(String id, String title, List<Entry> rules) {}

    /**
     * A rule.
     *
     * @param weight how heavy it weighs and when less
     * @param doubt what should be confirmed with counsel, empty where nothing should
     * @param good a case that gives nothing of the rule: its lines; empty where there is none
     */
    public record Entry(
            String id,
            Severity severity,
            boolean fact,
            String title,
            String weight,
            String authority,
            String doubt,
            List<Part> parts,
            List<Asked> asked,
            String good) {}

    /** A section of the explanation. */
    public record Part(String heading, List<Block> blocks) {}

    /**
     * A paragraph, or lines that stand as they are.
     *
     * @param code true for lines that stand as they are
     */
    public record Block(boolean code, String text) {}

    /**
     * A set of conditions.
     *
     * @param name its name where a rule has several, else empty
     */
    public record Asked(String name, List<String> clauses) {}

    static HandbookPage of(Tool tool, List<RulePage> pages, PageFrame frame) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        pages.forEach(page -> groups.computeIfAbsent(page.rule().group(), group -> new ArrayList<>())
                .add(entry(page)));
        return new HandbookPage(
                frame,
                verdict(pages),
                "Portmark %s, rules %s".formatted(tool.version(), tool.rules()),
                tool.trusted(),
                groups.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(group -> new Group(group.getKey(), title(group.getKey()), group.getValue()))
                        .toList());
    }

    private static String title(String group) {
        return TITLES.getOrDefault(group, group.toUpperCase(Locale.ROOT));
    }

    private static String verdict(List<RulePage> pages) {
        return "%d rules: %d errors, %d warnings, %d notes. An error means that the marking is wrong or a release unsafe; a warning, that"
                        .formatted(
                                pages.size(),
                                count(pages, Severity.ERROR),
                                count(pages, Severity.WARNING),
                                count(pages, Severity.INFO))
                + " a person must look; a note is worth a line.";
    }

    private static long count(List<RulePage> pages, Severity severity) {
        return pages.stream().filter(page -> page.rule().severity() == severity).count();
    }

    private static Entry entry(RulePage page) {
        Rule rule = page.rule();
        List<Part> parts = new ArrayList<>();
        page.sections().forEach((heading, text) -> parts.add(new Part(heading, blocks(text))));
        List<Asked> asked = new ArrayList<>();
        page.conditions()
                .forEach((name, clauses) -> asked.add(
                        new Asked(page.conditions().size() == 1 && name.equals(rule.id()) ? "" : name, clauses)));
        return new Entry(
                rule.id(),
                rule.severity(),
                rule.fact(),
                rule.title(),
                weight(rule),
                rule.citation(),
                rule.citation().contains("[R:M]") || rule.citation().contains("[R:L]")
                        ? "The authority should be confirmed with counsel."
                        : "",
                parts,
                asked,
                page.cases().stream()
                        .filter(it -> !it.bad() && it.document())
                        .map(RulePage.Example::text)
                        .findFirst()
                        .orElse(""));
    }

    private static String weight(Rule rule) {
        if (rule.fact()) {
            return "A fact that is read from the record; it gives no finding of its own.";
        }
        var weight = new StringBuilder(rule.severity().word());
        Rule.Earlier earlier = rule.earlier();
        if (earlier != null) {
            weight.append(
                    "; %s for records before %s".formatted(earlier.severity().word(), earlier.before()));
        }
        if (rule.downgradedByExtract() && rule.severity() != Severity.INFO) {
            weight.append("; note in a partial extract");
        }
        if (rule.offBefore() != null) {
            weight.append(
                    rule.offBefore().equals(LocalDate.MAX)
                            ? "; off unless it is enabled"
                            : "; off for records before %s unless it is enabled".formatted(rule.offBefore()));
        }
        return switch (rule.needs()) {
            case TEXT -> weight.toString();
            case FILE -> weight.append("; for Word and PDF files").toString();
            case BATCH -> weight.append("; for several records together").toString();
        };
    }

    private static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        boolean code = false;
        var current = new StringBuilder();
        for (String line : markdown.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (fence || (!code && line.isBlank())) {
                add(blocks, code, current);
                code = fence != code;
            } else {
                current.append(current.length() == 0 ? "" : code ? "\n" : " ").append(code ? line : plain(line));
            }
        }
        add(blocks, code, current);
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, boolean code, StringBuilder current) {
        if (current.length() > 0) {
            blocks.add(new Block(code, current.toString()));
            current.setLength(0);
        }
    }

    private static String plain(String line) {
        return line.replace("`", "").replace("**", "").strip();
    }
}
