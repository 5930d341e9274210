package edu.orchard.vitroish.search;

import edu.orchard.vitroish.rdfservice.RDFServiceGraph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

import java.util.function.Consumer;
import java.util.function.Function;

public class IndividualDao {
    private final RDFServiceGraph graph;
    private final Function<RDFServiceGraph, Model> models;
    private final Consumer<Object> audit;

    public IndividualDao(RDFServiceGraph graph, Function<RDFServiceGraph, Model> models, Consumer<Object> audit) {
        this.graph = graph;
        this.models = models;
        this.audit = audit;
    }

    public String label(String uri) {
        Model m = models.apply(graph);
        audit.accept(m);
        Property p = RDFS.label;
        Statement s = m.getProperty(m.createResource(uri), p);
        return s == null ? uri : s.getString();
    }
}
