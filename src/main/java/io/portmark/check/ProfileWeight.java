package io.portmark.check;

import io.portmark.decide.Profile;
import io.portmark.rule.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule of releases weighs in each profile: a row of rules/tables/profiles.csv.
 *
 * @param rule the rule's id
 * @param severities its weight by profile; a profile that is missing does not ask for it
 */
record ProfileWeight(String rule, Map<Profile, Severity> severities) {
    ProfileWeight {
        severities = Map.copyOf(severities);
    }

    /** The weight in that profile, empty where the rule is silent. */
    Optional<Severity> in(Profile profile) {
        return Optional.ofNullable(severities.get(profile));
    }
}
