import java.beans.{PropertyChangeListener, PropertyChangeSupport}
import scala.collection.mutable.ListBuffer

/** A list of functions that a class of the program keeps, and a bean of the JDK. */
class Desk {
  val model = new PropertyChangeSupport(this)
  private val listeners = ListBuffer.empty[String => Unit]

  def onNews(listener: String => Unit): () => Unit = {
    listeners += listener
    () => listeners -= listener
  }

  def tell(news: String): Unit = listeners.foreach(_(news))

  def size: Int = listeners.size
}

object Main {
  var heard = 0L

  def open(desk: Desk, number: Int): Unit =
    desk.model.addPropertyChangeListener(_ => heard += number)

  def openAndClose(desk: Desk, number: Int): Unit = {
    val listener: PropertyChangeListener = _ => heard += number
    desk.model.addPropertyChangeListener(listener)
    desk.model.removePropertyChangeListener(listener)
    val undo = desk.onNews(_ => heard += number)
    undo()
  }

  def subscribe(desk: Desk, number: Int): Unit = desk.onNews(_ => heard += number)

  def main(args: Array[String]): Unit = {
    val desk = new Desk
    for (i <- 1 to 100) {
      open(desk, i)
      subscribe(desk, i)
      openAndClose(desk, i)
    }
    desk.tell("done")
    println(s"kept ${desk.model.getPropertyChangeListeners.length} and ${desk.size}")
  }
}
