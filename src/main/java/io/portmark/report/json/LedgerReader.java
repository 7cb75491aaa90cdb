package io.portmark.report.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portmark.decide.Audience;
import io.portmark.decide.Person;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseCase;
import io.portmark.decide.ReleaseDetermination.Omitted;
import io.portmark.decide.ReleaseDetermination.Outcome;
import io.portmark.decide.ReleaseDetermination.Status;
import io.portmark.document.Dialect;
import io.portmark.document.Role;
import io.portmark.report.LedgerDecision;
import io.portmark.report.LedgerRecord;
import io.portmark.report.LedgerRecord.LedgerPortion;
import io.portmark.report.LedgerRecord.Output;
import io.portmark.report.LedgerRecord.Request;
import io.portmark.report.LedgerRecord.Source;
import io.portmark.report.LedgerRecord.Stretch;
import io.portmark.report.Tool;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a ledger back, field by field. Unknown fields are passed over: a later version may have more. */
final class LedgerReader {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private LedgerReader() {}

    static LedgerReading read(byte[] bytes) {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            // The parser's message quotes the file.
            var at = e.getLocation();
            String line = at == null ? "" : "line " + at.getLineNr() + ": ";
            return new LedgerReading.Refused(List.of(line + "expected JSON without repeated names"));
        } catch (IOException e) {
            return new LedgerReading.Refused(List.of("expected JSON in UTF-8"));
        }
        List<String> problems = new ArrayList<>();
        LedgerRecord ledger = ledger(JsonFields.of(root, problems));
        return problems.isEmpty() ? new LedgerReading.Read(ledger) : new LedgerReading.Refused(problems);
    }

    private static LedgerRecord ledger(JsonFields fields) {
        return new LedgerRecord(
                fields.object("source", source -> new Source(source.text("name"), source.text("sha256"))),
                fields.text("recordId"),
                fields.optionalText("mrn"),
                audience(fields, "level"),
                fields.date("asOf"),
                profile(fields),
                fields.text("layout"),
                fields.choice("status", List.of(Status.values()), Status::symbol),
                fields.choice("determination", List.of(Outcome.values()), Outcome::name),
                fields.optionalObject("reviewer", LedgerReader::person),
                fields.optionalObject("second", LedgerReader::person),
                fields.optionalObject("case", LedgerReader::releaseCase),
                fields.objects("portions", LedgerReader::portion),
                fields.objects("omitted", LedgerReader::omitted),
                fields.objects("findings", LedgerReader::finding),
                fields.objects("outputs", LedgerReader::output),
                fields.object("request", LedgerReader::request),
                fields.objects("decisions", LedgerReader::decision),
                fields.object(
                        "tool", tool -> new Tool(tool.text("version"), tool.text("rules"), tool.flag("trusted"))));
    }

    private static LedgerPortion portion(JsonFields fields) {
        return new LedgerPortion(
                fields.text("id"),
                fields.optionalNumber("number"),
                fields.choice("role", List.of(Role.values()), Role::symbol),
                fields.choice("status", List.of(PortionDetermination.Status.values()), Enum::name),
                audience(fields, "level"),
                audience(fields, "effective"),
                fields.texts("codes"),
                fields.text("amount"),
                fields.choice("decidedBy", List.of(PortionDetermination.DecidedBy.values()), LedgerJson::lowerCase),
                fields.text("reason"),
                fields.flag("lapsed"),
                fields.objects("withheld", s -> new Stretch(s.number("start"), s.number("end"))));
    }

    private static Request request(JsonFields fields) {
        return new Request(
                audience(fields, "level"),
                fields.date("asOf"),
                fields.date("today"),
                profile(fields),
                fields.text("label"),
                fields.text("amount"),
                fields.flag("confirmLapse"),
                fields.flag("allowAsOf"),
                dialect(fields),
                fields.optionalObject("reviewer", LedgerReader::person),
                fields.optionalDate("decided"),
                fields.texts("defaultCodes"));
    }

    /** A ledger without it is of a record that chose its dialect itself. */
    private static Dialect dialect(JsonFields fields) {
        return Dialect.ofSymbol(fields.textOr("dialect", Dialect.AUTO.symbol())).orElse(Dialect.AUTO);
    }

    private static LedgerDecision decision(JsonFields fields) {
        String level = fields.optionalText("level");
        return new LedgerDecision(
                fields.text("target"),
                fields.text("action"),
                level == null ? null : audience(fields, "level"),
                fields.texts("codes"),
                fields.optionalText("basis"),
                fields.optionalText("harm"),
                fields.flag("concealAmount"));
    }

    /** The ordinal is not written; it is only used for the fingerprint, which a reader of the ledger does not make. */
    private static Finding finding(JsonFields fields) {
        return new Finding(
                fields.text("rule"),
                fields.choice("severity", List.of(Severity.values()), Severity::symbol),
                fields.optionalText("portion"),
                fields.texts("portions"),
                fields.text("message"),
                fields.text("authority"),
                fields.optionalObject("fix", fix -> new Fix(fix.text("text"), fix.flag("safe"))),
                fields.texts("because"),
                null,
                1);
    }

    private static Omitted omitted(JsonFields fields) {
        return new Omitted(fields.text("what"), fields.number("count"), fields.number("characters"));
    }

    private static Output output(JsonFields fields) {
        return new Output(fields.text("file"), fields.text("sha256"), fields.decimal("residualBits"));
    }

    private static ReleaseCase releaseCase(JsonFields fields) {
        return new ReleaseCase(
                fields.optionalText("department"),
                fields.optionalText("number"),
                fields.optionalText("document"),
                fields.optionalDate("requested"));
    }

    private static Person person(JsonFields fields) {
        return new Person(fields.text("name"), fields.text("position"));
    }

    private static Audience audience(JsonFields fields, String name) {
        return fields.choice(name, List.of(Audience.values()), Audience::name);
    }

    private static Profile profile(JsonFields fields) {
        return fields.choice("profile", List.of(Profile.values()), Profile::symbol);
    }
}
