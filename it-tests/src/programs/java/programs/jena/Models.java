package programs.jena;

import org.apache.jena.rdf.listeners.StatementListener;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import programs.Rounds;

/** Look-ups that listen to one model; the leaky ones still do when they are done. */
public class Models {

  private static final Model MODEL = ModelFactory.createDefaultModel();

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Models::open);
  }

  private static Rounds.Release open() {
    StatementListener listener = new StatementListener();
    MODEL.register(listener);
    return () -> MODEL.unregister(listener);
  }
}
