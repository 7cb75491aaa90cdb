package io.portmark.decide;

/**
 * What the proof of a finished file came to, check by check: a fact for the rules of releases.
 *
 * @param file the file's name, without folders
 * @param check V1 to V12
 * @param name what it looks for, in words
 * @param passed whether the file may go out as far as this check can tell
 * @param found how many finds
 */
public record FileCheck(String file, String check, String name, boolean passed, long found) {}
