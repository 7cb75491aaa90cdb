package io.portmark.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gathers what rules may use, at build time: every public record, enum and sealed type of {@code marking} and {@code document}, rows of
 * tables and the collector, what the built-in rules import, and all types that their accessors give. What holds the text of a record stays
 * out: text is looked at once, by the parser, and a message never carries it.
 */
final class VocabularyCompiler {
    private static final List<String> FOLDERS =
            List.of("io/portmark/marking", "io/portmark/document", "io/portmark/check");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(io\\.portmark\\.[\\w.]+)\\s*;");
    /** What holds text of records, and what is no fact. */
    private static final Set<String> LEFT_OUT = Set.of(
            "io.portmark.check.Checked",
            "io.portmark.document.SourceText",
            "io.portmark.document.ReadResult",
            "io.portmark.document.Limits",
            "io.portmark.document.Omission",
            "io.portmark.decide.ReleasedText",
            "io.portmark.decide.WithheldText");

    private static final Set<String> TEXTS = Set.of(
            "io.portmark.document.Portion#text",
            "io.portmark.document.HeaderLine#text",
            "io.portmark.document.Wrapper#title");

    private final Path classes;
    private final Optional<Path> sources;
    private final Map<String, Class<?>> found = new TreeMap<>();
    private final Map<String, Optional<CompilationUnit>> units = new HashMap<>();

    private VocabularyCompiler(Path classes, Optional<Path> sources) {
        this.classes = classes;
        this.sources = sources;
    }

    /**
     * Writes the vocabulary.
     *
     * @param drl the texts of the built-in rules: what they import is of the vocabulary too
     * @param classes the folder of compiled classes
     * @param sources the folder of their sources, for what their documentation says
     */
    static void write(Collection<String> drl, Path classes, Optional<Path> sources) throws IOException {
        var compiler = new VocabularyCompiler(classes, sources);
        for (String folder : FOLDERS) {
            compiler.addFacts(folder);
        }
        for (String text : drl) {
            IMPORT.matcher(text).results().forEach(name -> compiler.add(imported(String.valueOf(name.group(1)))));
        }
        Path file = classes.resolve("rules").resolve(Vocabulary.FILE);
        Files.createDirectories(file.getParent());
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(Vocabulary.COLUMNS);
            compiler.found.values().forEach(type -> compiler.write(csv, type));
        }
    }

    private void addFacts(String folder) throws IOException {
        if (!Files.isDirectory(classes.resolve(folder))) {
            return;
        }
        try (var files = Files.list(classes.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("-")) {
                    Class<?> type = load(folder.replace('/', '.') + '.' + name.substring(0, name.length() - 6));
                    if (isFact(type)) {
                        add(type);
                    }
                }
            }
        }
    }

    private static boolean isFact(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return type == Findings.class
                || type == Findings.Flag.class
                || (isValue(type) && (around == null || isValue(around)));
    }

    /** An import names a nested class by dots. */
    private static Class<?> imported(String name) {
        try {
            return Class.forName(name, false, VocabularyCompiler.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            int dot = name.lastIndexOf('.');
            return load(name.substring(0, dot) + '$' + name.substring(dot + 1));
        }
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isSealed();
    }

    /** A class of functions of the vocabulary, such as the general schedule; it has no values. */
    private static boolean isPure(Class<?> type) {
        return type.getPackageName().equals("io.portmark.marking") && !isValue(type);
    }

    private void add(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        if (!open
                || !type.getName().startsWith("io.portmark.")
                || LEFT_OUT.stream().anyMatch(type.getName()::startsWith)
                || found.putIfAbsent(type.getName(), type) != null) {
            return;
        }
        for (Method method : accessors(type)) {
            reached(method.getGenericReturnType());
        }
    }

    private void reached(Type type) {
        if (type instanceof Class<?> plain && isValue(plain)) {
            add(plain);
        } else if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::reached);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        boolean pure = isPure(type);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.portmark."))
                .filter(method -> Modifier.isStatic(method.getModifiers()) == pure && !method.isSynthetic())
                .filter(method -> !Set.of("toString", "equals", "hashCode").contains(method.getName()))
                .filter(method -> !TEXTS.contains(type.getName() + '#' + method.getName()))
                .filter(method ->
                        LEFT_OUT.stream().noneMatch(method.getReturnType().getName()::startsWith))
                .sorted(Comparator.comparing(Method::getName).thenComparing(VocabularyCompiler::descriptor))
                .toList();
    }

    private void write(CsvWriter csv, Class<?> type) {
        Optional<TypeDeclaration<?>> source = declaration(type);
        csv.writeRecord(
                type.getName(), "", "", source.map(VocabularyCompiler::says).orElse(""));
        for (Method method : accessors(type)) {
            String says =
                    source.map(declaration -> says(declaration, method, type)).orElse("");
            csv.writeRecord(type.getName(), method.getName(), descriptor(method), says);
        }
        for (Field field : type.getFields()) {
            if (field.getDeclaringClass() == type && Modifier.isStatic(field.getModifiers())) {
                String says =
                        source.map(declaration -> says(declaration, field)).orElse("");
                csv.writeRecord(type.getName(), field.getName(), field.getType().descriptorString(), says);
            }
        }
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, VocabularyCompiler.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of the build can't be loaded: " + name, e);
        }
    }

    private Optional<TypeDeclaration<?>> declaration(Class<?> type) {
        Class<?> top = type;
        List<String> path = new ArrayList<>(List.of(type.getSimpleName()));
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
            path.add(0, top.getSimpleName());
        }
        Optional<TypeDeclaration<?>> current =
                unit(top).flatMap(unit -> unit.getTypes().stream().findFirst().map(found -> found));
        for (String name : path.subList(1, path.size())) {
            current = current.flatMap(declaration -> declaration.getMembers().stream()
                    .filter(TypeDeclaration.class::isInstance)
                    .<TypeDeclaration<?>>map(member -> (TypeDeclaration<?>) member)
                    .filter(member -> member.getNameAsString().equals(name))
                    .findFirst());
        }
        return current;
    }

    private Optional<CompilationUnit> unit(Class<?> top) {
        return units.computeIfAbsent(
                top.getName(),
                name -> sources.map(folder -> folder.resolve(name.replace('.', '/') + ".java"))
                        .filter(Files::exists)
                        .flatMap(VocabularyCompiler::parse));
    }

    private static Optional<CompilationUnit> parse(Path file) {
        try {
            var configuration = new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
            return new JavaParser(configuration).parse(file).getResult();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the documentation of an accessor says; that of a record's component stands with the record. */
    private static String says(TypeDeclaration<?> declaration, Method method, Class<?> type) {
        Optional<MethodDeclaration> written = declaration.getMethodsByName(method.getName()).stream()
                .filter(found -> parameters(found)
                        .equals(Arrays.stream(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList()))
                .findFirst();
        if (written.isPresent()) {
            return says(written.get());
        }
        boolean component = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(method.getName()::equals);
        return component && declaration instanceof RecordDeclaration
                ? declaration
                        .getJavadoc()
                        .map(javadoc -> parameter(javadoc, method.getName()))
                        .orElse("")
                : "";
    }

    /** What the documentation of an enum's constant says. */
    private static String says(TypeDeclaration<?> declaration, Field field) {
        return declaration instanceof EnumDeclaration constants
                ? constants.getEntries().stream()
                        .filter(entry -> entry.getNameAsString().equals(field.getName()))
                        .map(VocabularyCompiler::says)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** The simple names of the types of its parameters, generics and annotations left out. */
    private static List<String> parameters(MethodDeclaration method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getType().asString().replaceAll("<.*>|@\\w+ ", ""))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private static String parameter(Javadoc javadoc, String name) {
        return javadoc.getBlockTags().stream()
                .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM
                        && tag.getName().equals(Optional.of(name)))
                .map(tag -> clean(tag.getContent().toText()))
                .findFirst()
                .orElse("");
    }

    private static String says(NodeWithJavadoc<?> node) {
        String text = node.getJavadoc()
                .map(javadoc -> clean(javadoc.getDescription().toText()))
                .orElse("");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String clean(String text) {
        return text.replaceAll("(?s)<pre>.*", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
