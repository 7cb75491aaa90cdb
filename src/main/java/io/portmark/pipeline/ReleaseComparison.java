package io.portmark.pipeline;

import io.portmark.check.ReleaseBatch;
import io.portmark.decide.Decided;
import io.portmark.decide.PortionDetermination;
import io.portmark.decide.WithheldText;
import io.portmark.document.Document;
import io.portmark.document.Passage;
import io.portmark.document.Portion;
import io.portmark.document.RecordFacts;
import io.portmark.marking.Marking;
import io.portmark.pipeline.Releaser.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the releases of a run with each other before any is written: none gives out a passage that another withholds (XDOC-03). */
final class ReleaseComparison {
    private ReleaseComparison() {}

    /** The preparations in their order; those that give out what another withholds are stopped. */
    static List<Preparation> compare(Checker checker, List<Preparation> prepared) {
        List<Preparation> compared = new ArrayList<>(prepared);
        List<Integer> places = new ArrayList<>();
        var batch = new ReleaseBatch(checker.engine());
        for (int i = 0; i < prepared.size(); i++) {
            if (prepared.get(i) instanceof Preparation.Ready ready) {
                places.add(i);
                batch.add(RecordFacts.of(ready.checked().document()), released(ready), withheld(ready));
            }
        }
        if (places.size() > 1) {
            batch.compare((index, findings) -> {
                int place = places.get(index);
                compared.set(place, Releaser.refused((Preparation.Ready) prepared.get(place), findings));
            });
        }
        return compared;
    }

    private static List<Passage> released(Preparation.Ready ready) {
        Document document = ready.checked().document();
        List<Passage> passages = new ArrayList<>();
        for (PortionDetermination portion : ready.decided().determination().portions()) {
            if (portion.status() == PortionDetermination.Status.RELEASED) {
                Optional<String> text = document.portion(portion.id()).map(Portion::text);
                text.ifPresent(words -> add(passages, portion.id(), words));
            }
        }
        return passages;
    }

    private static List<Passage> withheld(Preparation.Ready ready) {
        Decided.Determined decided = ready.decided();
        List<Passage> passages = new ArrayList<>();
        for (WithheldText.Piece piece : decided.withheld().pieces()) {
            add(passages, piece.id(), piece.text());
        }
        return passages;
    }

    private static void add(List<Passage> passages, String portion, String text) {
        Passage passage = Passage.of(portion, Marking.UNCLASSIFIED, text);
        if (passage.prints().length > 0) {
            passages.add(passage);
        }
    }
}
