package io.portmark.decide;

/**
 * Who decides, by name and position (32 CFR 2001.25(b)(2)).
 *
 * @param name as it is printed: J. Doe
 * @param position as it is printed: Senior Reviewer
 */
public record Person(String name, String position) {
    @Override
    public String toString() {
        return name + ", " + position;
    }
}
