package dev.leash.benchmarks.dump;

import java.io.File;
import java.io.IOException;
import org.netbeans.lib.profiler.heap.Heap;
import org.netbeans.lib.profiler.heap.HeapFactory;
import org.netbeans.lib.profiler.heap.Instance;

/**
 * Has the reader of NetBeans, in the edition of gridkit, say what each listener retains and by
 * which way it is reached. It has no way to leave a field out, so it can't tell the listeners
 * apart.
 */
public final class NetBeansReader {

  private NetBeansReader() {}

  /** The dump. */
  public static void main(String[] args) throws IOException {
    Heap heap = HeapFactory.createHeap(new File(args[0]));
    int found = 0;
    for (Instance each :
        heap.getJavaClassByName(FilledHeap.PanelListener.class.getName()).getInstances()) {
      found += each.getRetainedSize() > 0 && each.getNearestGCRootPointer() != null ? 1 : 0;
    }
    Found.print(found);
  }
}
