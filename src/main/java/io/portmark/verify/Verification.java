package io.portmark.verify;

import java.util.List;

/**
 * What the verifier looked at and found in one file. It never holds withheld text: places, counts and kinds only.
 *
 * @param file the file's name, without folders
 * @param checks the checks that ran, by id
 */
public record Verification(String file, List<Check> checks) {
    public Verification {
        checks = List.copyOf(checks);
    }

    /** True when every check passed. */
    public boolean passed() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::passed);
    }

    /** How many places were looked at, over all checks. */
    public long looked() {
        return checks.stream().mapToLong(Check::looked).sum();
    }

    /** How many finds there were, over all checks. */
    public long found() {
        return checks.stream().mapToLong(Check::found).sum();
    }

    /**
     * One check.
     *
     * @param id V1 to V12
     * @param name what it looks for, in words
     * @param passed whether the file may go out as far as this check can tell
     * @param looked at how many places
     * @param found how many finds
     * @param detail where, separated by semicolons ("page 2, text; XMP"), or why there was nothing to look for
     */
    public record Check(String id, String name, boolean passed, long looked, long found, String detail) {}
}
