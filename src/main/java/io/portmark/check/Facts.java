package io.portmark.check;

import io.portmark.decide.LintedRelease;
import io.portmark.decide.ReleasePlan;
import io.portmark.document.Declassification;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What rules may match on, taken from what parser and model have made out. Text is never looked at here. */
final class Facts {
    private Facts() {}

    /** The facts of a document on a day. */
    static List<Object> of(Document document, DocumentLevels levels) {
        List<Object> facts = new ArrayList<>();
        facts.add(document);
        facts.add(levels);
        facts.add(document.wrapper());
        routing(document.routing(), facts);
        Declassification declassification = document.declassification();
        facts.add(declassification);
        facts.add(declassification.instruction());
        if (document.banner() != null) {
            facts.add(document.banner());
        }
        if (document.authority() != null) {
            facts.add(document.authority());
        }
        Identity.of(document).ifPresent(facts::add);
        Sender.of(document).ifPresent(facts::add);
        facts.addAll(PortionControl.of(document));
        facts.addAll(ReleaseList.of(document));
        CuiBanner.of(document).ifPresent(facts::add);
        facts.add(document.file());
        facts.addAll(document.file().faces());
        facts.addAll(document.file().objects());
        facts.addAll(document.header());
        facts.addAll(document.portions());
        facts.addAll(levels.portions());
        facts.addAll(document.notes());
        return facts;
    }

    private static void routing(Routing routing, List<Object> facts) {
        facts.add(routing);
        Stream.of(routing.station(), routing.security(), routing.group())
                .filter(Objects::nonNull)
                .forEach(facts::add);
    }

    /** The facts of a release. Those of its document stay out, so that the marking rules stay silent. */
    static List<Object> of(ReleasePlan plan) {
        List<Object> facts = new ArrayList<>();
        facts.add(plan);
        facts.add(plan.sheet());
        facts.add(plan.determination());
        facts.addAll(plan.determination().portions());
        facts.addAll(plan.determination().sections());
        facts.addAll(plan.marks());
        facts.addAll(plan.grounds());
        facts.addAll(plan.codes());
        facts.addAll(plan.repetitions());
        facts.addAll(plan.parts());
        facts.addAll(plan.equities());
        facts.addAll(plan.stamps());
        facts.addAll(plan.checks());
        return facts;
    }

    /** The facts of a released document that somebody else made. */
    static List<Object> of(LintedRelease release) {
        List<Object> facts = new ArrayList<>();
        facts.add(release);
        facts.addAll(release.stamps());
        facts.addAll(release.codes());
        return facts;
    }
}
