package io.portmark.pipeline;

import io.portmark.check.BookFiles;
import io.portmark.check.Checked;
import io.portmark.check.EditedBook;
import io.portmark.check.RuleEngine;
import io.portmark.decide.Decider;
import io.portmark.decide.Decisions;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.SourceFormat;
import io.portmark.parse.Parser;
import io.portmark.parse.PortionMarkParser;
import io.portmark.read.Reader;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Tool;
import io.portmark.rule.BookSource;
import io.portmark.rule.Rule;
import io.portmark.rule.RuleBookException;
import io.portmark.rule.StoppedRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads, parses and checks. One checker serves many threads. Its rules are loaded when they are first needed; a caller who knows that
 * they will be can have them loaded beside other work.
 */
public final class Checker {
    private final String version;
    private final @Nullable Path folder;
    private final FutureTask<RuleEngine> engine;
    private final PortionMarkParser marks;

    /**
     * Checks with the built-in rules.
     *
     * @param version the program's version, for outputs
     */
    public Checker(String version) {
        this(version, RuleEngine::new, null);
    }

    private Checker(String version, Callable<RuleEngine> rules, @Nullable Path folder) {
        this.version = version;
        this.folder = folder;
        this.engine = new FutureTask<>(rules);
        this.marks = folder == null
                ? new PortionMarkParser()
                : PortionMarkParser.of(
                        file -> Files.newBufferedReader(folder.resolve("tables").resolve(file)));
    }

    /**
     * Checks with an agency's own book. What is wrong with the book is thrown when its rules are first needed.
     *
     * @param folder the book
     * @param trusted true when the restrictions of its rules are lifted
     * @param environment the variables of the environment
     */
    public static Checker withBook(String version, Path folder, boolean trusted, Map<String, String> environment) {
        return new Checker(version, () -> EditedBook.load(folder, trusted, environment), folder);
    }

    /** The same with rules switched on that are off by default. An id that the book lacks is thrown when its rules are first needed. */
    public Checker enabling(Set<String> ids) {
        return new Checker(version, () -> engine().enabling(ids), folder);
    }

    /** Begins to load the rules on a thread of its own. */
    public void load() {
        Thread thread = new Thread(engine, "portmark-rules");
        thread.setDaemon(true);
        thread.start();
    }

    /** What came of checking one source. */
    public sealed interface Outcome {
        /**
         * It was checked.
         *
         * @param sha256 the digest of its bytes in lower-case hexadecimal; it goes into ledgers alone
         */
        record Checked(CheckedDocument document, String sha256) implements Outcome {}

        /** It could not be read or not be judged. */
        record Failed(Unreadable unreadable) implements Outcome {}
    }

    /** Which program and rules these are. */
    public Tool tool() {
        return new Tool(version, engine().book().hash(), engine().isTrusted());
    }

    /** The rules of an edited book that were stopped so far, whatever they ran over, and how often. */
    public SortedMap<StoppedRule, Integer> stopped() {
        SortedMap<StoppedRule, Integer> sorted =
                new TreeMap<>(Comparator.comparing(StoppedRule::rule).thenComparing(StoppedRule::reason));
        sorted.putAll(engine().stopped());
        return sorted;
    }

    /** The rules of the book, in the order of their ids. */
    public List<Rule> rules() {
        return engine().book().rules();
    }

    /** The rules of markings that can give a finding: all but those of releases and facts. */
    public List<Rule> markingRules() {
        return rules().stream()
                .filter(rule -> !rule.group().equals("rls") && !rule.fact())
                .toList();
    }

    /** Reads, parses and checks one source. */
    public Outcome check(SourceFile source, CheckSettings settings) {
        return TimeLimit.within(
                settings.limits().maxTime(),
                () -> checkNow(source, settings),
                () -> new Outcome.Failed(new Unreadable(
                        source.name(),
                        Reason.TOO_SLOW,
                        "it was not done within %d seconds: raise --max-time, or look at the file"
                                .formatted(settings.limits().maxTime().toSeconds()))));
    }

    private Outcome checkNow(SourceFile source, CheckSettings settings) {
        byte[] bytes;
        try {
            bytes = source.bytes(settings.limits().maxBytes());
        } catch (IOException e) {
            return new Outcome.Failed(
                    new Unreadable(source.name(), Reason.MISSING, "it can't be read: check its permissions"));
        }
        return check(source.name(), bytes, settings);
    }

    /** Reads, parses and checks these bytes under that name, without a limit of time. */
    Outcome check(String name, byte[] bytes, CheckSettings settings) {
        ReadResult read = new Reader(settings.limits()).read(name, bytes);
        if (read instanceof Unreadable unreadable) {
            return new Outcome.Failed(unreadable);
        }
        Document document = parser().parse(((ReadResult.Opened) read).source(), settings.dialect());
        Optional<Unreadable> misjudged = asOf(document, settings);
        if (misjudged.isPresent()) {
            return new Outcome.Failed(misjudged.get());
        }
        DocumentLevels levels = DocumentLevels.of(document, settings.asOf());
        Checked checked = engine().examine(document, levels);
        return new Outcome.Checked(
                new CheckedDocument(
                        SourceFormat.TEXT,
                        document,
                        levels,
                        checked.findings(),
                        checked.stopped().isEmpty(),
                        checked.stopped(),
                        Map.of()),
                SourceFile.sha256(bytes));
    }

    /** An edited book says what marks are; what is wrong with it is known before anything is parsed. */
    private Parser parser() {
        if (folder != null) {
            engine();
        }
        return new Parser(marks);
    }

    /** The same document at the level that an officer gives to a record which shows none. */
    static DocumentLevels levels(CheckedDocument checked, Decisions decisions) {
        return Decider.levels(checked.document(), checked.levels().asOf(), decisions);
    }

    /** All files of the book, cases among them. */
    public BookFiles files() throws IOException {
        return folder == null ? BookFiles.builtIn() : BookFiles.in(folder);
    }

    /** Where the tables of the book lie. */
    public BookSource source() {
        return folder == null ? BookSource.BUILT_IN : EditedBook.source(folder);
    }

    /** The rules, loaded. */
    public RuleEngine engine() {
        engine.run(); // does nothing where another thread has begun
        try {
            return engine.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuleBookException fault
                    ? fault
                    : e.getCause() instanceof IOException unread
                            ? new UncheckedIOException(unread)
                            : new IllegalStateException("the compiled rules can't be loaded", e.getCause());
        }
    }

    /** RLS-22: an as-of day before the origin judges a record that did not exist, one after today a day that has not come. */
    private static Optional<Unreadable> asOf(Document document, CheckSettings settings) {
        LocalDate origin = document.origin();
        String fault = settings.asOf().isAfter(settings.today())
                ? "lies after today, %s".formatted(settings.today())
                : origin != null && settings.asOf().isBefore(origin)
                        ? "lies before the record's date of origin, %s".formatted(origin)
                        : "";
        if (fault.isEmpty() || settings.allowAsOf()) {
            return Optional.empty();
        }
        return Optional.of(new Unreadable(
                document.source().name(),
                Reason.AS_OF,
                "the as-of day %s %s: choose another --as-of, or add --allow-as-of if it is meant (RLS-22)"
                        .formatted(settings.asOf(), fault)));
    }
}
