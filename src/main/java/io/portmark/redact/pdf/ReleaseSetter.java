package io.portmark.redact.pdf;

import io.portmark.decide.ReleasedText;
import java.io.IOException;
import java.util.List;

/** Sets a whole release into a galley, in the order of reading. */
final class ReleaseSetter {
    private static final double BLOCK_BELOW = 8;
    private static final double SHEET_BELOW = 12;
    private static final double SHEET_GAP = 14;
    private static final double CODE_COLUMN = 44;
    private static final double SHEET_CODE_COLUMN = 84;

    private final Galley galley;
    private final Tag root;
    private final Outline outline;
    private final Signs signs = new Signs();

    ReleaseSetter(Galley galley, Tag root, Outline outline) {
        this.galley = galley;
        this.root = root;
        this.outline = outline;
    }

    /**
     * Sets a release.
     *
     * @throws IOException when a box can't hold what it must say
     */
    void set(ReleasedText release) throws IOException {
        if (release.isDenied()) {
            sheet(release);
        } else {
            record(release);
        }
    }

    private void record(ReleasedText release) throws IOException {
        DeterminationSetter determination = new DeterminationSetter(false, galley, root);
        determination.set(release);
        determination.close(BLOCK_BELOW);
        new BodySetter(galley, root, new BoxSetter(galley, root, signs), outline).set(release.blocks());
        EndSetter end = new EndSetter(galley, root);
        end.closing(release.closing());
        end.legend(release.legend(), signs, PageLayout.TEXT_LEFT, CODE_COLUMN, PageLayout.TEXT_RIGHT);
    }

    /** The one sheet of a record withheld in full, a third down the page. */
    private void sheet(ReleasedText release) throws IOException {
        galley.add(PageLayout.DENIED_DROP, List.of());
        DeterminationSetter determination = new DeterminationSetter(true, galley, root);
        determination.set(release);
        galley.space(SHEET_GAP);
        new BodySetter(galley, root, new BoxSetter(galley, root, signs), outline).set(release.blocks());
        EndSetter end = new EndSetter(galley, root);
        end.legend(release.legend(), signs, PageLayout.LEFT, SHEET_CODE_COLUMN, PageLayout.RIGHT);
        end.statement(release.closing(), SHEET_GAP);
        determination.close(SHEET_BELOW);
    }
}
