package io.portmark.verify;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.verify.ExpectedText.Block;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a release in plain text apart: pages, what stands at the head and foot of each, the text between. */
final class TextScan {
    private static final int COLUMNS = 72;

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private final String text;
    private final List<String> pages;

    /**
     * Decodes the file.
     *
     * @throws CharacterCodingException when it is not well-formed UTF-8
     */
    TextScan(byte[] bytes) throws CharacterCodingException {
        text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        pages = List.of(text.split("\f", -1));
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** How many pages there are. */
    int pageCount() {
        return pages.size();
    }

    /** Line ends and form feeds are the only controls, no mark of byte order begins the file, a line end ends it. */
    void checkStructure(Tally tally) {
        tally.lookAndExpect(!text.startsWith("\uFEFF"), "byte order mark");
        tally.lookAndExpect(text.endsWith("\n"), "bytes after the last line");
        for (int page = 0; page < pages.size(); page++) {
            boolean plain = pages.get(page).chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
            tally.lookAndExpect(plain, "page " + (page + 1) + ", a control character");
        }
    }

    /** Looks for withheld words in each line, and for runs in what stands together and in the whole. */
    void checkProbes(Probes probes, Tally tally) {
        for (int page = 0; page < pages.size(); page++) {
            String place = "page " + (page + 1);
            pages.get(page).lines().filter(line -> !line.isBlank()).forEach(line -> {
                tally.lookAndExpect(!probes.inBlock(line), place);
            });
            for (String paragraph : BLANK_LINES.splitAsStream(pages.get(page)).toList()) {
                tally.lookAndExpect(!probes.inSequence(paragraph), place);
            }
        }
        tally.lookAndExpect(!probes.inSequence(text), "text");
    }

    /** Compares head, text and foot of the pages with what the release is meant to hold. */
    void checkText(ReleasedText release, ExpectedText expected, Tally tally) {
        tally.look(expected.blocks().size());
        new TextFlow(content(release, tally))
                .firstDifference(blocks(release, expected))
                .ifPresent(tally::find);
    }

    /** The text without head and foot of the pages; a page whose head or foot isn't right is a find. */
    String content(ReleasedText release, Tally tally) {
        var content = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            String body = TextFlow.visibleText(pages.get(page));
            String head = TextFlow.visibleText(head(release));
            String foot = TextFlow.visibleText(foot(release, page + 1));
            boolean right =
                    body.startsWith(head) && body.endsWith(foot) && body.length() >= head.length() + foot.length();
            tally.lookAndExpect(right, "page " + (page + 1) + ", head or foot");
            content.append(right ? body.substring(head.length(), body.length() - foot.length()) : body);
        }
        return content.toString();
    }

    private static String head(ReleasedText release) {
        Furniture line = release.furniture();
        return banner(release) + (line == null ? "" : line.department() + line.date() + line.caseLine());
    }

    private String foot(ReleasedText release, int page) {
        return release.recordId() + "Page " + page + " of " + pages.size() + banner(release);
    }

    private static String banner(ReleasedText release) {
        return release.banner() + (release.draft() ? "[" + ReleasedText.DRAFT_LABEL + "]" : "");
    }

    /** The blocks with the rules that plain text draws between them. */
    private static List<Block> blocks(ReleasedText release, ExpectedText expected) {
        int statements = 1 + release.statements().size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(rule("="));
        for (int i = 0; i < expected.blocks().size(); i++) {
            Block block = expected.blocks().get(i);
            blocks.add(block.name().startsWith("closing line") && !release.isDenied() ? between(block) : block);
            if (i == 0 || (i == statements - 1 && !release.isDenied())) {
                blocks.add(rule("-"));
            }
        }
        if (release.isDenied()) {
            blocks.add(rule("-"));
        }
        return blocks;
    }

    private static Block rule(String sign) {
        return new Block("rule", sign.repeat(COLUMNS));
    }

    private static Block between(Block closing) {
        String line = closing.forms().get(0);
        int dashes = COLUMNS - line.codePointCount(0, line.length()) - 2;
        String ruled = "-".repeat(Math.max(0, dashes / 2)) + line + "-".repeat(Math.max(0, dashes - dashes / 2));
        return new Block(closing.name(), line.isEmpty() || dashes < 2 ? line : ruled);
    }
}
