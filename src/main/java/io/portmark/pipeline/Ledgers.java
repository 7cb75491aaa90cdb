package io.portmark.pipeline;

import io.portmark.decide.Audience;
import io.portmark.decide.Decision;
import io.portmark.decide.Decision.Target;
import io.portmark.decide.Decisions;
import io.portmark.decide.Labels;
import io.portmark.decide.ReleaseRequest;
import io.portmark.document.Document;
import io.portmark.document.Portion;
import io.portmark.report.LedgerDecision;
import io.portmark.report.LedgerRecord;
import io.portmark.report.Tool;
import io.portmark.rule.BookSource;
import io.portmark.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns decisions into the ledger's record and back, so that a release can be decided again from its ledger. */
final class Ledgers {
    private Ledgers() {}

    static LedgerRecord of(
            Releaser.Preparation.Ready ready,
            List<Finding> findings,
            ReleaseSettings settings,
            List<LedgerRecord.Output> outputs,
            Tool tool) {
        ReleaseRequest request = settings.request();
        Decisions decisions = ready.decisions();
        return LedgerRecord.of(
                ready.decided().determination(),
                ready.checked().document().source(),
                ready.sha256(),
                "sealed",
                findings,
                outputs,
                new LedgerRecord.Request(
                        request.level(),
                        request.asOf(),
                        request.today(),
                        request.profile(),
                        request.labels().name(),
                        "portions",
                        request.lapseConfirmed() || decisions.lapseConfirmed(),
                        request.allowAsOf(),
                        settings.check().dialect(),
                        request.reviewer(),
                        decisions.decided(),
                        decisions.defaultCodes()),
                normalised(decisions, ready.checked().document()),
                tool);
    }

    /** Headings are named by their ids: a ledger holds no words of the record. */
    private static List<LedgerDecision> normalised(Decisions decisions, Document document) {
        List<LedgerDecision> normalised = new ArrayList<>();
        for (Decision decision : decisions.decisions()) {
            if (decision.target() instanceof Target.OfHeading heading) {
                document.portions().stream()
                        .filter(heading::speaksOf)
                        .map(Portion::id)
                        .forEach(id -> normalised.add(normalised(decision, id)));
            } else {
                normalised.add(normalised(decision, decision.target().name()));
            }
        }
        return normalised;
    }

    private static LedgerDecision normalised(Decision decision, String target) {
        Audience level = decision.target() instanceof Target.OfRecord record ? record.level() : null;
        return new LedgerDecision(
                target,
                level == null ? decision.action().name().toLowerCase(Locale.ROOT) : "level",
                level,
                decision.codes(),
                decision.basis(),
                decision.harm(),
                decision.concealAmount());
    }

    /** The decisions as the ledger keeps them. */
    static Decisions decisions(String file, LedgerRecord ledger) {
        List<Decision> decisions = new ArrayList<>();
        for (LedgerDecision kept : ledger.decisions()) {
            decisions.add(new Decision(
                    1,
                    target(kept),
                    kept.action().equals("withhold") ? Decision.Action.WITHHOLD : Decision.Action.RELEASE,
                    kept.codes(),
                    kept.basis(),
                    kept.harm(),
                    kept.concealAmount()));
        }
        return new Decisions(
                file,
                null,
                ledger.source().sha256(),
                ledger.reviewer(),
                ledger.second(),
                ledger.request().decided(),
                ledger.request().confirmLapse(),
                ledger.releaseCase(),
                ledger.request().defaultCodes(),
                decisions);
    }

    private static Target target(LedgerDecision kept) {
        Audience level = kept.level();
        if (level != null) {
            return new Target.OfRecord(level);
        }
        return switch (kept.target()) {
            case "addressees" -> new Target.OfAddressees();
            case "authority" -> new Target.OfAuthority();
            default -> new Target.OfPortion(kept.target());
        };
    }

    static ReleaseSettings settings(LedgerRecord ledger, CheckSettings check, BookSource book) {
        LedgerRecord.Request request = ledger.request();
        List<Labels> all = Labels.all(book);
        Labels labels = all.stream()
                .filter(found -> found.name().equals(request.label()))
                .findFirst()
                .orElse(all.get(0));
        return new ReleaseSettings(
                request.level(),
                request.profile(),
                labels,
                List.of(),
                request.reviewer(),
                request.confirmLapse(),
                new CheckSettings(
                        request.asOf(), request.today(), request.allowAsOf(), check.limits(), request.dialect()));
    }
}
