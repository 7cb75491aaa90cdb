package io.portmark.pipeline.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.portmark.document.FileFacts;
import io.portmark.document.FileMark;
import io.portmark.document.FileObject;
import io.portmark.document.HiddenContent;
import io.portmark.document.PageFace;
import io.portmark.document.SourceFormat;
import io.portmark.marking.Marking;
import io.portmark.parse.PortionMarkParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a Word or PDF file for a case of the rule book. All keys are optional but format and kind:
 *
 * <pre>
 * format: docx
 * faces: [{unit: section, number: 2, kind: interior, top: C, bottom: U, image: false}]
 * hidden: [{kind: tracked change, mark: S, place: page 3}]
 * marks: [{kind: keywords, mark: U}]
 * objects: [{kind: chart, mark: C, place: page 2, reached: true, furniture: false}]
 * </pre>
 */
final class FileFactsYaml {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final PortionMarkParser MARKS = new PortionMarkParser();

    private FileFactsYaml() {}

    static FileFacts read(String text) throws IOException {
        JsonNode facts = YAML.readTree(text);
        return new FileFacts(
                constant(SourceFormat.class, facts.path("format")),
                list(facts.path("faces"), FileFactsYaml::face),
                list(
                        facts.path("hidden"),
                        it -> new HiddenContent(
                                constant(HiddenContent.Kind.class, it.path("kind")),
                                mark(it.path("mark")),
                                it.path("place").asText())),
                list(facts.path("marks"), FileFactsYaml::fileMark),
                list(
                        facts.path("objects"),
                        it -> new FileObject(
                                constant(FileObject.Kind.class, it.path("kind")),
                                it.path("place").asText(),
                                mark(it.path("mark")),
                                it.path("reached").asBoolean(true),
                                it.path("furniture").asBoolean(false))));
    }

    private static PageFace face(JsonNode it) {
        return new PageFace(
                constant(PageFace.Unit.class, it.path("unit")),
                it.path("number").asInt(1),
                constant(PageFace.Kind.class, it.path("kind")),
                mark(it.path("top")),
                mark(it.path("bottom")),
                it.path("image").asBoolean());
    }

    private static FileMark fileMark(JsonNode it) {
        Marking marking = mark(it.path("mark"));
        if (marking == null) {
            throw new IllegalArgumentException("a mark of a file says something: " + it);
        }
        return new FileMark(constant(FileMark.Kind.class, it.path("kind")), marking);
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> one) {
        List<T> list = new ArrayList<>();
        nodes.forEach(node -> list.add(one.apply(node)));
        return list;
    }

    private static <T extends Enum<T>> T constant(Class<T> type, JsonNode node) {
        return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static @Nullable Marking mark(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return MARKS.soundAt("(" + node.asText() + ") ", 0).orElseThrow().marking();
    }
}
