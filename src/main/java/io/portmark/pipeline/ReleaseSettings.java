package io.portmark.pipeline;

import io.portmark.decide.Audience;
import io.portmark.decide.Labels;
import io.portmark.decide.Person;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleaseRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records are released.
 *
 * @param level the highest level that may be read
 * @param profile what the release is made for
 * @param labels the wording at the place of deletion
 * @param formats the formats to write, each once
 * @param reviewer who signs, where the command line says so
 * @param lapseConfirmed true where the command line confirms that no extension or reclassification exists
 * @param check how the documents are judged
 */
public record ReleaseSettings(
        Audience level,
        Profile profile,
        Labels labels,
        List<ReleaseFormat> formats,
        @Nullable Person reviewer,
        boolean lapseConfirmed,
        CheckSettings check) {
    public ReleaseSettings {
        formats = List.copyOf(formats);
    }

    ReleaseRequest request() {
        return new ReleaseRequest(
                level, check.asOf(), check.today(), check.allowAsOf(), profile, labels, reviewer, lapseConfirmed);
    }
}
