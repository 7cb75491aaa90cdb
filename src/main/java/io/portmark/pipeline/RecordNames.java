package io.portmark.pipeline;

import io.portmark.document.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names releases: the MRN, else record-0001 and so on, a second copy -2; never the source's name, which may tell what it holds. */
final class RecordNames {
    private final Map<String, Integer> used = new HashMap<>();
    private final @Nullable String always;
    private int numbered;

    RecordNames() {
        this(null);
    }

    private RecordNames(@Nullable String always) {
        this.always = always;
    }

    /** The one name that was given before. */
    static RecordNames always(String recordId) {
        return new RecordNames(recordId);
    }

    String next(Document document) {
        if (always != null) {
            return always;
        }
        String mrn = document.mrn();
        String name = mrn != null && mrn.matches("[A-Za-z0-9]{3,40}")
                ? mrn.toUpperCase(Locale.ROOT)
                : String.format(Locale.ROOT, "record-%04d", ++numbered);
        int copy = used.merge(name, 1, Integer::sum);
        return copy == 1 ? name : name + "-" + copy;
    }
}
