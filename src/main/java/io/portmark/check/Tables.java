package io.portmark.check;

import io.portmark.decide.Profile;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.rule.BookSource;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.Severity;
import io.portmark.rule.Table;
import io.portmark.rule.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of {@code rules/tables} that rules match on: what changes without code. Each row becomes a fact. A new table is a public
 * record for its rows and a line here.
 */
final class Tables {
    private static final List<Table<?>> FACTS = List.of(
            Table.of(
                    "orders.csv",
                    "order,from,to,severity,because",
                    row -> new PrintedOrder(row.text("order"), Period.of(row), row.optionalSeverity("severity"))),
            Table.of("reasons.csv", "section,letters,from,to,because", Tables::reason),
            Table.of("durations.csv", "from,to,level,years,yearend,tolerance,severity,because", Tables::duration),
            Table.of(
                    "controls.csv",
                    "control,from,to,because",
                    row -> new ControlPeriod(row.oneOf("control", Control.class, Control::symbol), Period.of(row))),
            Table.of("instructions.csv", "instruction,form,from,to,severity,because", Tables::obsolete),
            Table.of(
                    "titles.csv",
                    "title,highest,because",
                    row -> new ClassifierTitle(
                            row.text("title"),
                            row.oneOf("highest", ClassificationLevel.class, ClassificationLevel::symbol))),
            Table.of("dissemination.csv", "word,forms,group,control,until,instead,because", Tables::retired),
            Table.of("levels.csv", "words,from,to,because", row -> new LevelTerm(row.text("words"), Period.of(row))),
            Table.of("posts.csv", "alias,post", row -> new PostAlias(row.text("alias"), row.text("post"))),
            Table.of("profiles.csv", "rule,foia,public-safe,internal,because", Tables::weight)
                    .unique("rule"));

    /** Of the marks of an edited book the parser reads these; rules need not know them. */
    private static final Table<String> COUNTRIES = Table.of("countries.csv", "code,name,forms", row -> row.text("code"))
            .unique("code");

    private static final Table<String> CATEGORIES = Table.of(
                    "categories.csv", "marking,name", row -> row.text("marking"))
            .unique("marking");

    private static final List<String> GROUPS = List.of("sci", "sap", "atomic", "ic", "other", "cui");

    /** What a profile says of a rule that it does not ask for. */
    private static final String OFF = "off";

    /** Stands for a row of which rules need not know. */
    private static final Object NO_FACT = new Object();

    private Tables() {}

    /** The facts of the built-in tables. */
    static List<Object> load() throws IOException {
        return load(BookSource.BUILT_IN);
    }

    /**
     * The facts of the tables of a book.
     *
     * @throws RuleBookException with every row that is wrong, by file and line
     */
    static List<Object> load(BookSource book) throws IOException {
        List<String> problems = new ArrayList<>();
        List<Object> facts = new ArrayList<>();
        for (Table<?> table : FACTS) {
            facts.addAll(table.read(book, problems));
            facts.removeIf(fact -> fact == NO_FACT);
        }
        if (book != BookSource.BUILT_IN) { // the build has checked the built-in table; it is read when it is needed
            TagVocabulary.TABLE.read(book, problems);
            COUNTRIES.read(book, problems);
            CATEGORIES.read(book, problems);
        }
        facts.add(TagVocabulary.of(book));
        facts.add(new CaptionBook(CaptionTerm.table().read(book, problems), problems));
        List<AddresseeTerm> addressees = AddresseeTerm.table().read(book, problems);
        facts.add((DocumentFacts) document ->
                List.copyOf(Addressees.of(document, addressees).stream().toList()));
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
        return List.copyOf(facts);
    }

    private static ObsoleteInstruction obsolete(TableRow row) {
        boolean ofSource =
                row.oneOf("form", List.of("own", "source"), form -> form).equals("source");
        return new ObsoleteInstruction(row.text("instruction"), ofSource, Period.of(row), row.severity("severity"));
    }

    private static Object retired(TableRow row) {
        row.oneOf("group", GROUPS, group -> group);
        row.optionalOneOf("control", Control.class, Control::symbol);
        LocalDate until = row.date("until");
        return until == null ? NO_FACT : new RetiredControl(row.text("word"), until, row.optionalText("instead"));
    }

    private static ProfileWeight weight(TableRow row) {
        Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            String severity = row.oneOf(profile.symbol(), List.of("error", "warning", "info", OFF), word -> word);
            Severity.ofSymbol(severity).ifPresent(known -> severities.put(profile, known));
        }
        return new ProfileWeight(row.text("rule"), severities);
    }

    private static ReasonSection reason(TableRow row) {
        return new ReasonSection(
                row.text("section"), Arrays.asList(row.text("letters").split("", -1)), Period.of(row));
    }

    private static DurationLimit duration(TableRow row) {
        return new DurationLimit(
                Period.of(row),
                row.optionalOneOf("level", ClassificationLevel.class, ClassificationLevel::symbol),
                row.number("years"),
                row.yes("yearend"),
                row.number("tolerance"),
                row.severity("severity"));
    }
}
