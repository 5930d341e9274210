package programs.published;

import org.mapdb.DB;
import org.mapdb.DBMaker;

/** Each job has a database of its own and closes it. */
public class Maps {
  public static void main(String[] args) {
    for (int i = 0; i < 60; i++) {
      DB db = DBMaker.newMemoryDB().closeOnJvmShutdown().make();
      db.getTreeMap("job").put("number", i);
      db.close();
    }
  }
}
