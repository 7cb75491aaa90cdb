package io.portmark.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The compiled groups of a book, from which knowledge bases are built; one is never changed in place. */
final class RuleModels {
    private final List<Model> models;

    RuleModels(Collection<Model> models) {
        this.models = List.copyOf(models);
    }

    /** A knowledge base of all rules but these, by their names in DRL. */
    KieBase without(Set<String> rules) {
        List<Model> kept = new ArrayList<>();
        models.forEach(model -> kept.add(rules.isEmpty() ? model : new Without(model, rules)));
        return KieBaseBuilder.createKieBaseFromModel(kept);
    }

    private record Without(Model model, Set<String> names) implements Model {
        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as its interface has it
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return model.getRules().stream()
                    .filter(rule -> !names.contains(rule.getName()))
                    .toList();
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
