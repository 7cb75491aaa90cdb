package io.portmark.verify;

import com.lowagie.text.pdf.PdfDictionary;
import io.portmark.verify.PdfLexer.Kind;
import io.portmark.verify.PdfLexer.Token;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content stream of a page: decodes what it shows through each font, and knows the few operators that a release uses. OpenPDF's
 * own extractor leaves out artifacts and ActualText.
 */
final class PdfContent {
    /** Graphics state, paths, colour, text, marked content: no images, forms, shadings, inline images, compatibility sections. */
    private static final Set<String> OPERATORS = Set.of(
            "q", "Q", "cm", "w", "d", "J", "m", "l", "c", "re", "h", "f", "S", "B", "s", "n", "g", "G", "rg", "RG",
            "BT", "ET", "Tf", "Td", "Tm", "Tc", "Tj", "BMC", "BDC", "EMC");

    /** Names that stand in operands, beside those of fonts. */
    private static final Set<String> NAMES = Set.of(
            "Artifact",
            "Type",
            "Subtype",
            "Pagination",
            "Layout",
            "Header",
            "Footer",
            "MCID",
            "ActualText",
            "Span",
            "P",
            "H1",
            "H2",
            "L",
            "LI",
            "Lbl",
            "LBody");

    private final PdfDictionary resources;
    private final PdfFonts fonts;
    private final StructureText structure;
    private final int pageObject;
    private final Tally allowed;
    private final String place;

    private final PageText text = new PageText();
    private final List<String> words = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Token> operands = new ArrayList<>();
    private final Deque<Optional<PdfFont>> saved = new ArrayDeque<>();
    private Optional<PdfFont> font = Optional.empty();

    /**
     * Prepares to read one page.
     *
     * @param pageObject the number of the page's object, by which the structure tree refers to it
     * @param allowed counts operators, and finds those that no release has
     * @param place what the page is called in finds
     */
    PdfContent(
            PdfDictionary resources,
            PdfFonts fonts,
            StructureText structure,
            int pageObject,
            Tally allowed,
            String place) {
        this.resources = resources;
        this.fonts = fonts;
        this.structure = structure;
        this.pageObject = pageObject;
        this.allowed = allowed;
        this.place = place;
    }

    /** Reads a stream. */
    void read(byte[] stream) throws IOException {
        var lexer = new PdfLexer(stream);
        for (Token token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            if (token.kind() == Kind.KEYWORD) {
                operator(token.text());
                operands.clear();
            } else if (token.kind() == Kind.COMMENT) {
                allowed.find(place + ", a comment");
                words.add(PdfStrings.decode(token.bytes()));
            } else {
                operands.add(token);
            }
        }
        allowed.lookAndExpect(operands.isEmpty(), place + ", operands without an operator");
        operands.forEach(this::addWords);
    }

    private void operator(String operator) throws IOException {
        allowed.lookAndExpect(OPERATORS.contains(operator), place + ", an operator that no release has");
        switch (operator) {
            case "q" -> saved.push(font);
            case "Q" -> font = saved.isEmpty() ? font : saved.pop();
            case "Tf" ->
                font = operands.isEmpty()
                        ? Optional.empty()
                        : fonts.named(resources, operands.get(0).text());
            case "Tj", "TJ", "'", "\"" -> show();
            case "BMC", "BDC" -> begin();
            case "EMC" -> text.end();
            default -> operands.forEach(this::addWords);
        }
    }

    private void show() {
        List<String> strings = new ArrayList<>();
        for (Token operand : operands) {
            if (operand.kind() == Kind.STRING) {
                strings.add(font.isPresent() ? font.get().show(operand.bytes()) : PdfStrings.decode(operand.bytes()));
            }
        }
        text.show(strings);
    }

    private void begin() {
        boolean artifact = !operands.isEmpty() && operands.get(0).text().equals("Artifact");
        Replacement replacement = null;
        for (int i = 0; i + 1 < operands.size(); i++) {
            String key = operands.get(i).kind() == Kind.NAME ? operands.get(i).text() : "";
            Token value = operands.get(i + 1);
            if (key.equals("ActualText") && value.kind() == Kind.STRING) {
                replacement = new Replacement(PdfStrings.decode(value.bytes()));
                replacements.add(replacement);
            } else if (key.equals("MCID") && replacement == null) {
                replacement = fromStructure(value);
            }
        }
        text.begin(artifact, replacement);
        operands.forEach(this::addWords);
    }

    private @Nullable Replacement fromStructure(Token id) {
        return id.text().matches("\\d{1,9}")
                ? structure.replacement(pageObject, Integer.parseInt(id.text())).orElse(null)
                : null;
    }

    private void addWords(Token operand) {
        if (operand.kind() == Kind.STRING) {
            words.add(PdfStrings.decode(operand.bytes()));
        } else if (operand.kind() == Kind.NAME && !NAMES.contains(operand.text())) {
            allowed.find(place + ", a name that no release has");
            words.add(operand.text());
        }
    }

    /** The text that was shown. */
    PageText text() {
        return text;
    }

    /** Strings, names and comments beside the text: property lists, operands of unknown operators. */
    List<String> words() {
        return words;
    }

    /** The words that property lists put in place of what is shown. */
    List<Replacement> replacements() {
        return replacements;
    }
}
