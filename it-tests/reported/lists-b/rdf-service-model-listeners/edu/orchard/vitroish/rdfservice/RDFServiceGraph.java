package edu.orchard.vitroish.rdfservice;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.mem.GraphMem;
import org.apache.jena.rdf.listeners.StatementListener;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The triple store behind the Graph interface (in memory here). */
public class RDFServiceGraph extends GraphBase {
    private final Graph store = new GraphMem();
    private final RDFService rdfService;

    public RDFServiceGraph(RDFService rdfService) {
        this.rdfService = rdfService;
    }

    public RDFService getRDFService() { return rdfService; }

    @Override
    public void performAdd(Triple t) {
        store.add(t);
    }

    @Override
    public void performDelete(Triple t) {
        store.delete(t);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return store.find(pattern);
    }

    public static Model createRDFServiceModel(final RDFServiceGraph g) {
        Model m = ModelFactory.createModelForGraph(g);
        m.register(new StatementListener() {
            @Override
            public void notifyEvent(Model m, Object event) {
                g.getRDFService().changeSetUpdate(event);
            }
        });
        return m;
    }

    /** For those who only read. */
    public static Model createReadModel(RDFServiceGraph g) {
        return ModelFactory.createModelForGraph(g);
    }
}
