package io.portmark.marking;

import java.util.List;

/**
 * Whose information a mark protects, where it is not the United States' own (32 CFR 2001.24(c); CAPCO Appendix B).
 *
 * @param owners country codes, "FGI" where the country is concealed, "NATO"; several where they own it together, USA among them where
 *     it is joint; empty where the mark names nobody: "(R)"
 * @param restricted true for a level that is no US level: NATO RESTRICTED, (R); it is protected as Confidential
 * @param beside true where it stands beside US information in one portion: "(S//FGI GBR)"
 */
public record Foreign(List<String> owners, boolean restricted, boolean beside) {
    /** NATO's own mark, in the owners. */
    public static final String NATO = "NATO";

    public Foreign {
        owners = List.copyOf(owners);
    }

    /** True for NATO information. */
    public boolean isNato() {
        return owners.equals(List.of(NATO));
    }

    /** True for information that the United States owns with others. */
    public boolean isJoint() {
        return owners.contains("USA");
    }
}
