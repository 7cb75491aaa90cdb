package io.portmark.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.portmark.report.json.Schemas;
import java.io.IOException;
import java.util.Set;

/** One of our schemas with every object closed, so that a field which no schema describes is a mistake. */
public final class StrictSchema {
    private final JsonNode schema;

    private StrictSchema(JsonNode schema) {
        this.schema = schema;
    }

    /** The schema of {@code portmark schema NAME}, closed. */
    public static StrictSchema of(String name) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Schemas.text(name).orElseThrow());
        close(schema);
        return new StrictSchema(schema);
    }

    /** What is wrong with a value. */
    public Set<ValidationMessage> validate(JsonNode json) {
        return validate(schema, json);
    }

    /** What is wrong with a value by a schema as it is. */
    public static Set<ValidationMessage> validate(JsonNode schema, JsonNode json) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(StrictSchema::close);
    }
}
