import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.json.Json;

/**
 * Stanford's NER (CoreNLP) alone, as a command that answers like `atlas detect`:
 *
 *   java -cp 'FOLDER/*' bench/text-tools/stanford-ner.java MODEL detect --language en
 *
 * FOLDER holds stanford-corenlp, its models and their dependencies from Maven Central; MODEL is a classifier on that
 * path: edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
 */
final class StanfordNer {
  private static final Map<String, String> KINDS =
      Map.of("PERSON", "PERSON", "PERS", "PERSON", "LOCATION", "LOCATION", "LUG", "LOCATION",
          "ORGANIZATION", "ORGANISATION", "ORG", "ORGANISATION", "MISC", "OTHER");

  public static void main(String[] arguments) throws Exception {
    var classifier = CRFClassifier.getClassifier(arguments[0]);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) continue;
      var one = Json.createReader(new StringReader(line)).readObject();
      var spans = Json.createArrayBuilder();
      for (var found : classifier.classifyToCharacterOffsets(one.getString("text")))
        if (KINDS.containsKey(found.first))
          spans.add(Json.createObjectBuilder().add("start", found.second).add("end", found.third)
              .add("entity", KINDS.get(found.first)).add("score", 1));
      out.println(Json.createObjectBuilder().add("id", one.getString("id")).add("spans", spans).build());
    }
    out.flush();
  }
}
