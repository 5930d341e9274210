import edu.orchard.vitroish.rdfservice.*;
import edu.orchard.vitroish.search.*;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDFS;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        RDFService service = new RDFService();
        RDFServiceGraph graph = new RDFServiceGraph(service);
        // the model that the editors write to, kept for life, with the search indexer listening
        Model editing = RDFServiceGraph.createRDFServiceModel(graph);
        IndividualDao dao = new IndividualDao(graph,
                a[0].equals("x") ? RDFServiceGraph::createRDFServiceModel : RDFServiceGraph::createReadModel, truth::track);
        SearchIndexer indexer = new SearchIndexer(dao);
        editing.register(indexer);
        for (int i = 0; i < 60; i++) editing.createResource("http://orchard.edu/n" + i).addProperty(RDFS.label, "Person " + i);
        for (int round = 0; round < 4; round++) {
            System.out.println("rebuilt the index, last: " + indexer.rebuild());
            Thread.sleep(120);
        }
        editing.notifyEvent("bulk done");
        System.out.println("indexed " + indexer.getIndexed() + ", change events heard " + service.heard());
        truth.print(a[0], "models of finished look-ups, held by listeners on the graph");
        System.out.println(editing.size());
    }
}
