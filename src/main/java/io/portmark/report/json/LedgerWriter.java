package io.portmark.report.json;

import io.portmark.decide.Person;
import io.portmark.decide.ReleaseCase;
import io.portmark.document.Dialect;
import io.portmark.report.LedgerDecision;
import io.portmark.report.LedgerRecord;
import io.portmark.report.LedgerRecord.LedgerPortion;
import io.portmark.report.LedgerRecord.Request;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes one ledger, a part of the object a method. */
record LedgerWriter(JsonOut json, LedgerRecord ledger) {
    void write() throws IOException {
        json.object("source", () -> {
            json.text("name", ledger.source().name());
            json.text("sha256", ledger.source().sha256());
        });
        json.text("recordId", ledger.recordId());
        json.text("mrn", ledger.mrn());
        json.text("level", ledger.level());
        json.text("asOf", ledger.asOf());
        json.text("profile", ledger.profile().symbol());
        json.text("layout", ledger.layout());
        json.text("status", ledger.status().symbol());
        json.text("determination", ledger.determination());
        writePerson("reviewer", ledger.reviewer());
        writePerson("second", ledger.second());
        writeCase(ledger.releaseCase());
        json.objects("portions", ledger.portions(), this::writePortion);
        json.objects("omitted", ledger.omitted(), omitted -> {
            json.text("what", omitted.what());
            json.number("count", omitted.count());
            json.number("characters", omitted.characters());
        });
        String mrn = ledger.mrn();
        FindingJson finding =
                new FindingJson(json, mrn == null ? ledger.source().name() : mrn);
        json.objects("findings", ledger.findings(), finding::write);
        json.objects("outputs", ledger.outputs(), output -> {
            json.text("file", output.file());
            json.text("sha256", output.sha256());
            json.number("residualBits", output.residualBits());
        });
        json.object("request", () -> writeRequest(ledger.request()));
        json.objects("decisions", ledger.decisions(), this::writeDecision);
        json.object("tool", () -> FindingsJson.writeTool(json, ledger.tool()));
    }

    private void writePortion(LedgerPortion portion) throws IOException {
        json.text("id", portion.id());
        json.number("number", portion.number());
        json.text("role", portion.role().symbol());
        json.text("status", portion.status());
        json.text("level", portion.level());
        json.text("effective", portion.effective());
        json.texts("codes", portion.codes());
        json.text("amount", portion.amount());
        json.text("decidedBy", LedgerJson.lowerCase(portion.decidedBy()));
        json.text("reason", portion.reason());
        json.flag("lapsed", portion.lapsed());
        json.objects("withheld", portion.withheld(), stretch -> {
            json.number("start", stretch.start());
            json.number("end", stretch.end());
        });
    }

    private void writeRequest(Request request) throws IOException {
        json.text("level", request.level());
        json.text("asOf", request.asOf());
        json.text("today", request.today());
        json.text("profile", request.profile().symbol());
        json.text("label", request.label());
        json.text("amount", request.amount());
        json.flag("confirmLapse", request.confirmLapse());
        json.flag("allowAsOf", request.allowAsOf());
        if (request.dialect() != Dialect.AUTO) {
            json.text("dialect", request.dialect().symbol());
        }
        writePerson("reviewer", request.reviewer());
        json.text("decided", request.decided());
        json.texts("defaultCodes", request.defaultCodes());
    }

    private void writeDecision(LedgerDecision decision) throws IOException {
        json.text("target", decision.target());
        json.text("action", decision.action());
        json.text("level", decision.level());
        json.texts("codes", decision.codes());
        json.text("basis", decision.basis());
        json.text("harm", decision.harm());
        json.flag("concealAmount", decision.concealAmount());
    }

    private void writePerson(String name, @Nullable Person person) throws IOException {
        if (person == null) {
            json.nothing(name);
            return;
        }
        json.object(name, () -> {
            json.text("name", person.name());
            json.text("position", person.position());
        });
    }

    private void writeCase(@Nullable ReleaseCase releaseCase) throws IOException {
        if (releaseCase == null) {
            json.nothing("case");
            return;
        }
        json.object("case", () -> {
            json.text("department", releaseCase.department());
            json.text("number", releaseCase.number());
            json.text("document", releaseCase.document());
            json.text("requested", releaseCase.requested());
        });
    }
}
