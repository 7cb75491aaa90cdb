package io.portmark.verify;

import io.portmark.decide.ReleasedText;
import io.portmark.decide.ReleasedText.Furniture;
import io.portmark.verify.ExpectedText.Block;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of a release in plain text: what stands at the head and foot of each page, and the text between. */
final class TextCheck implements FormatCheck {
    private static final int COLUMNS = 72;

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private final byte[] bytes;
    private final ReleasedText release;
    private final Checks checks;
    private String text = "";
    private List<String> pages = List.of();

    /** Decodes a file. */
    TextCheck(byte[] bytes, ReleasedText release, Checks checks) {
        this.bytes = bytes;
        this.release = release;
        this.checks = checks;
        checks.attempt(CheckKind.STRUCTURE, "text that is no UTF-8", () -> {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            pages = List.of(text.split("\f", -1));
        });
    }

    @Override
    public int pages() {
        return Math.max(1, pages.size());
    }

    @Override
    public void run(ExpectedText expected, Probes probes) {
        checks.of(CheckKind.PROBES).lookAndExpect(!probes.inBytes(bytes), "raw bytes");
        if (!pages.isEmpty()) {
            checkStructure(checks.of(CheckKind.STRUCTURE));
            checkProbes(probes, checks.of(CheckKind.PROBES));
            checkText(expected, checks.of(CheckKind.TEXT));
        }
    }

    @Override
    public String standing(ExpectedText expected) {
        return content(new Tally());
    }

    /** Line ends and form feeds are the only controls, no mark of byte order begins the file, a line end ends it. */
    private void checkStructure(Tally tally) {
        tally.lookAndExpect(!text.startsWith("\uFEFF"), "byte order mark");
        tally.lookAndExpect(text.endsWith("\n"), "bytes after the last line");
        for (int page = 0; page < pages.size(); page++) {
            boolean plain = pages.get(page).chars().noneMatch(c -> c != '\n' && Character.isISOControl(c));
            tally.lookAndExpect(plain, "page " + (page + 1) + ", a control character");
        }
    }

    /** Looks for withheld words in each line, and for runs in what stands together and in the whole. */
    private void checkProbes(Probes probes, Tally tally) {
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
    private void checkText(ExpectedText expected, Tally tally) {
        tally.look(expected.blocks().size());
        new TextFlow(content(tally)).firstDifference(blocks(expected)).ifPresent(tally::find);
    }

    /** The text without head and foot of the pages; a page whose head or foot isn't right is a find. */
    private String content(Tally tally) {
        var content = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            String body = TextFlow.visibleText(pages.get(page));
            String head = TextFlow.visibleText(head());
            String foot = TextFlow.visibleText(foot(page + 1));
            boolean right =
                    body.startsWith(head) && body.endsWith(foot) && body.length() >= head.length() + foot.length();
            tally.lookAndExpect(right, "page " + (page + 1) + ", head or foot");
            content.append(right ? body.substring(head.length(), body.length() - foot.length()) : body);
        }
        return content.toString();
    }

    private String head() {
        Furniture line = release.furniture();
        return banner() + (line == null ? "" : line.department() + line.date() + line.caseLine());
    }

    private String foot(int page) {
        return release.recordId() + "Page " + page + " of " + pages.size() + banner();
    }

    private String banner() {
        return release.banner() + (release.draft() ? "[" + ReleasedText.DRAFT_LABEL + "]" : "");
    }

    /** The blocks with the rules that plain text draws between them. */
    private List<Block> blocks(ExpectedText expected) {
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
