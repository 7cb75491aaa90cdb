package io.portmark.pipeline;

import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.read.text.TextEncoding;
import io.portmark.repair.Edits;
import io.portmark.repair.Repairs;
import io.portmark.repair.UnifiedPatch;
import io.portmark.report.CheckedDocument;
import io.portmark.rule.Edit;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes repairs of a source's markings. A repair is proposed only after it was tried: in the repaired text its finding is gone, and
 * no finding is new.
 */
public final class Fixer {
    private final Checker checker;
    private final CheckSettings settings;
    private final boolean unsafe;

    /**
     * Proposes with a checker.
     *
     * @param unsafe true to propose repairs too that need a person
     */
    public Fixer(Checker checker, CheckSettings settings, boolean unsafe) {
        this.checker = checker;
        this.settings = settings;
        this.unsafe = unsafe;
    }

    /** What came of a source. */
    public sealed interface Outcome {
        /**
         * Its repairs, none where there is nothing to repair.
         *
         * @param source the source
         * @param encoding how its characters are bytes
         * @param repairs what is repaired, in the order of the findings
         * @param unsafe how many further repairs need a person
         * @param patch a unified patch; empty where there is nothing to do, or no line to go by
         * @param text the repaired text
         * @param markUp the text with each repair shown in its place
         */
        record Fixed(
                SourceFile source,
                TextEncoding encoding,
                List<Finding> repairs,
                int unsafe,
                String patch,
                String text,
                String markUp)
                implements Outcome {
            public Fixed {
                repairs = List.copyOf(repairs);
            }

            /** False where the source has no lines of bytes that a patch could go by: UTF-16, UTF-32. */
            public boolean isPatchable() {
                return encoding.hasByteLines();
            }

            /** The patch in the source's own encoding; a byte order mark is part of the line where it stands. */
            public byte[] patchBytes() {
                return patch.getBytes(encoding.charset());
            }

            /** The repaired text in the source's own encoding. */
            public byte[] copyBytes() {
                return encoding.encode(text);
            }

            /** Names the source without its text. */
            @Override
            public String toString() {
                return "%s, %s repairs".formatted(source.name(), repairs.size());
            }
        }

        /** It could not be read or not be judged. */
        record Failed(Unreadable unreadable) implements Outcome {}
    }

    /** The findings of a document that is not waived yet, those that can be repaired with their edits. */
    public static CheckedDocument withEdits(CheckedDocument checked) {
        return new CheckedDocument(
                checked.format(),
                checked.document(),
                checked.levels(),
                Repairs.attach(checked.document(), checked.findings()),
                checked.fullyChecked(),
                checked.stopped(),
                Map.of());
    }

    /** Proposes repairs of a source. */
    public Outcome fix(SourceFile source) {
        return TimeLimit.within(
                settings.limits().maxTime(),
                () -> fixNow(source),
                () -> new Outcome.Failed(new Unreadable(
                        source.name(),
                        Reason.TOO_SLOW,
                        "it was not done in time: raise --max-time, or look at the file")));
    }

    private Outcome fixNow(SourceFile source) {
        byte[] bytes;
        try {
            bytes = source.bytes(settings.limits().maxBytes());
        } catch (IOException e) {
            return new Outcome.Failed(
                    new Unreadable(source.name(), Reason.MISSING, "it can't be read: check its permissions"));
        }
        Checker.Outcome outcome = checker.check(source.name(), bytes, settings);
        Optional<TextEncoding.Decoded> decoded = TextEncoding.decode(bytes);
        if (outcome instanceof Checker.Outcome.Failed failed) {
            return new Outcome.Failed(failed.unreadable());
        }
        CheckedDocument checked = withEdits(((Checker.Outcome.Checked) outcome).document());
        return new Proposal(source, checked, decoded.orElseThrow().encoding()).outcome();
    }

    /** The repairs of one source in the making. */
    private final class Proposal {
        private final SourceFile source;
        private final CheckedDocument checked;
        private final String text;
        private final TextEncoding encoding;
        private final Map<List<Edit>, List<Finding>> wanted = new LinkedHashMap<>();
        private final List<Finding> done = new ArrayList<>();
        private Edits edits = Edits.NONE;
        private int needPerson;

        Proposal(SourceFile source, CheckedDocument checked, TextEncoding encoding) {
            this.source = source;
            this.checked = checked;
            this.text = checked.document().source().text();
            this.encoding = encoding;
            for (Finding finding : checked.findings()) {
                Fix fix = finding.fix();
                if (fix == null || fix.edits().isEmpty()) {
                    continue;
                }
                if (fix.safe() || unsafe) {
                    wanted.computeIfAbsent(fix.edits(), it -> new ArrayList<>()).add(finding);
                } else {
                    needPerson++;
                }
            }
        }

        Outcome outcome() {
            if (!takeAll()) {
                wanted.forEach(this::take);
            }
            String path = source.path() == null
                    ? source.name()
                    : source.path().toString().replace('\\', '/').replaceFirst("^(?:\\./|/)+", "");
            String mark = encoding.mark() == 0 ? "" : "\uFEFF";
            // the byte order mark is part of the first line
            Edits moved = mark.isEmpty() ? edits : edits.moved(1);
            String patch = encoding.hasByteLines() ? UnifiedPatch.of(path, mark + text, moved) : "";
            return new Outcome.Fixed(source, encoding, done, needPerson, patch, edits.apply(text), edits.markUp(text));
        }

        /** Tries all repairs at once; most go together. */
        private boolean takeAll() {
            Edits all = Edits.NONE;
            List<Finding> findings = new ArrayList<>();
            for (Map.Entry<List<Edit>, List<Finding>> it : wanted.entrySet()) {
                Optional<Edits> more = all.and(it.getKey());
                if (more.isEmpty()) {
                    return false;
                }
                all = more.get();
                findings.addAll(it.getValue());
            }
            if (!holds(all, findings)) {
                return false;
            }
            edits = all;
            done.addAll(findings);
            return true;
        }

        /** One repair beside those taken before. */
        private void take(List<Edit> more, List<Finding> findings) {
            List<Finding> all = new ArrayList<>(done);
            all.addAll(findings);
            Optional<Edits> together = edits.and(more).filter(it -> holds(it, all));
            if (together.isPresent()) {
                edits = together.get();
                done.addAll(findings);
            }
        }

        /** True when in the repaired text those findings are gone and none is new. */
        private boolean holds(Edits tried, List<Finding> repaired) {
            if (tried.isEmpty()) {
                return true;
            }
            byte[] bytes = encoding.encode(tried.apply(text));
            if (!(checker.check(source.name(), bytes, settings) instanceof Checker.Outcome.Checked after)) {
                return false;
            }
            Map<String, Integer> left = count(checked.findings());
            repaired.forEach(finding -> left.merge(key(finding), -1, Integer::sum));
            return count(after.document().findings()).entrySet().stream()
                    .allMatch(found -> found.getValue() <= left.getOrDefault(found.getKey(), 0));
        }

        private Map<String, Integer> count(List<Finding> findings) {
            Map<String, Integer> counts = new HashMap<>();
            findings.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
            return counts;
        }

        private String key(Finding finding) {
            return finding.rule() + ' ' + finding.portion();
        }
    }
}
