package io.portmark.redact.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the lines of a paragraph stand and what is drawn around them. Lengths are points; positions count from the left margin.
 * Immutable: each method returns a changed copy. What is not set comes from the style, then from its parent.
 */
final class Layout {
    /** Nothing set. */
    static final Layout INHERITED = new Layout(new TreeMap<>());

    /** The properties used here, in the order in which the schema wants them (CT_PPrBase). */
    private static final List<String> ORDER = List.of(
            "keepNext",
            "keepLines",
            "framePr",
            "widowControl",
            "pBdr",
            "shd",
            "tabs",
            "spacing",
            "ind",
            "jc",
            "outlineLvl");

    private final SortedMap<Integer, Node> nodes;

    private record Node(String name, SortedMap<String, String> attributes, List<Node> children) {
        static Node of(String name, String... attributes) {
            SortedMap<String, String> named = new TreeMap<>();
            for (int i = 0; i < attributes.length; i += 2) {
                named.put(attributes[i], attributes[i + 1]);
            }
            return new Node(name, named, List.of());
        }

        /** The same element with more in it; what is set twice is what was set last. */
        Node with(Node more) {
            SortedMap<String, String> named = new TreeMap<>(attributes);
            named.putAll(more.attributes);
            List<Node> all = new ArrayList<>(children);
            all.addAll(more.children);
            return new Node(name, named, all);
        }

        void write(Xml xml) throws IOException {
            List<String> flat = new ArrayList<>();
            attributes.forEach((key, value) -> {
                flat.add(key);
                flat.add(value);
            });
            xml.start(name, flat.toArray(String[]::new));
            for (Node child : children) {
                child.write(xml);
            }
            xml.end();
        }
    }

    private Layout(SortedMap<Integer, Node> nodes) {
        this.nodes = nodes;
    }

    private Layout with(Node node) {
        SortedMap<Integer, Node> more = new TreeMap<>(nodes);
        more.merge(ORDER.indexOf(node.name), node, Node::with);
        return new Layout(more);
    }

    private Layout with(String name, String... attributes) {
        return with(Node.of(name, attributes));
    }

    private Layout inside(String name, String child, String... attributes) {
        return with(new Node(name, new TreeMap<>(), List.of(Node.of(child, attributes))));
    }

    /** Never last on a page. */
    Layout keepNext() {
        return with("keepNext");
    }

    /** All lines on one page. */
    Layout keepLines() {
        return with("keepLines");
    }

    /** At least two lines on either page. */
    Layout widowControl() {
        return with("widowControl");
    }

    /** Line pitch; taller letters of other scripts get room. */
    Layout lines(double pitch) {
        return with("spacing", "line", twips(pitch), "lineRule", "atLeast");
    }

    /** Line pitch, whatever the letters. */
    Layout exactLines(double pitch) {
        return with("spacing", "line", twips(pitch), "lineRule", "exact");
    }

    /** White space above. */
    Layout before(double space) {
        return with("spacing", "before", twips(space));
    }

    /** White space below. */
    Layout after(double space) {
        return with("spacing", "after", twips(space));
    }

    /** Indents from both margins; the first line begins {@code hanging} further left. */
    Layout indent(double left, double right, double hanging) {
        return with("ind", "left", twips(left), "right", twips(right), "hanging", twips(hanging));
    }

    /** Another indent from the right margin, the left one as it is. */
    Layout right(double indent) {
        return with("ind", "right", twips(indent));
    }

    /** A tab stop: left, center or right. */
    Layout tab(String kind, double position) {
        return inside("tabs", "tab", "val", kind, "pos", twips(position));
    }

    /** A line at one side. The schema wants top, left, bottom, right, between; the space to the text is in whole points. */
    Layout border(String side, double width, int space, String color) {
        String eighths = Long.toString(Math.round(width * 8));
        return inside("pBdr", side, "val", "single", "sz", eighths, "space", Integer.toString(space), "color", color);
    }

    /** Filled with this color. */
    Layout filled(String color) {
        return with("shd", "val", "clear", "color", "auto", "fill", color);
    }

    /** Left, center or right. */
    Layout aligned(String side) {
        return with("jc", "val", side);
    }

    /** The level in the navigation, 0 for the first. */
    Layout outline(int level) {
        return with("outlineLvl", "val", Integer.toString(level));
    }

    /** A frame of this width at the left margin, this far below the top of the paragraph that follows. */
    Layout frame(double width, double height, double top) {
        return with(
                "framePr",
                "w",
                twips(width),
                "h",
                twips(height),
                "hRule",
                "exact",
                "wrap",
                "around",
                "vAnchor",
                "text",
                "hAnchor",
                "margin",
                "x",
                "1",
                "y",
                twips(top));
    }

    /** Writes what is set into the open {@code pPr}. */
    void write(Xml xml) throws IOException {
        for (Node node : nodes.values()) {
            node.write(xml);
        }
    }

    /** Points as twentieths of a point, the unit of most lengths in the format. */
    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }
}
