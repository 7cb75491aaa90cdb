package io.portmark.pipeline;

import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.LintedRelease;
import io.portmark.document.Document;
import io.portmark.document.Limits;
import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.parse.stamp.StampReader;
import io.portmark.parse.stamp.StampedText;
import io.portmark.read.Reader;
import io.portmark.report.LintReport;
import io.portmark.report.LintReport.LintedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the stamps of released documents, whoever made them, and holds them against the rules of releases. */
public final class Linter {
    private final Checker checker;
    private final Limits limits;
    private final ExemptionCodes codes;

    /** Lints with these rules and limits. */
    public Linter(Checker checker, Limits limits) {
        this.checker = checker;
        this.codes = ExemptionCodes.of(checker.source());
        this.limits = limits;
    }

    /** Lints documents in their order. */
    public LintReport run(Sources sources) {
        List<LintedFile> files = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(sources.missing());
        for (SourceFile source : sources.files()) {
            ReadResult read = read(source);
            if (read instanceof ReadResult.Opened opened) {
                lint(opened.source(), files, unreadable);
            } else {
                unreadable.add((Unreadable) read);
            }
        }
        return new LintReport(files, unreadable);
    }

    private ReadResult read(SourceFile source) {
        try {
            return new Reader(limits).read(source.name(), source.bytes(limits.maxBytes()));
        } catch (IOException e) {
            return new Unreadable(source.name(), Reason.MISSING, "it can't be read: check its permissions");
        }
    }

    private void lint(SourceText text, List<LintedFile> files, List<Unreadable> unreadable) {
        Optional<LintedFile> done =
                TimeLimit.within(limits.maxTime(), () -> Optional.of(lint(text)), Optional::<LintedFile>empty);
        done.ifPresentOrElse(
                files::add,
                () -> unreadable.add(
                        new Unreadable(text.name(), Reason.TOO_SLOW, "it was not done in time: look at the file")));
    }

    private LintedFile lint(SourceText text) {
        StampedText stamped = new StampReader().read(text);
        // The rules of releases ask nothing of the record beneath the stamps: its own markings are another matter.
        Document nothing = new Parser().parse(new SourceText(text.name(), ""));
        LintedRelease release = LintedRelease.of(stamped.pages(), stamped.stamps(), codes);
        return new LintedFile(
                text, stamped.pages(), stamped.stamps(), checker.engine().lint(nothing, release));
    }
}
