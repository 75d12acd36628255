namespace ClaimTracker.Documents.Tests;

/// <summary>One story in both formats, with every field of the format at least once.</summary>
internal static class SampleDocuments
{
    internal const string Yaml = """
        claimTracker: 1
        pack: { title: Incursions, description: Who came and who was hurt., parameters: { place: the place } }
        include: [ casualties, { pack: control, as: belgorod, with: { place: Belgorod region }, about: [legion], parties: [russia] } ]
        story: { id: belgorod, title: Incursion into Belgorod region, timeZone: Europe/Moscow, parties: [russia, ukraine] }
        entities:
          russia:   { kind: state, name: Russia, aliases: [Moscow, the Kremlin], sameAs: ["https://www.wikidata.org/entity/Q159"] }
          ukraine:  { kind: state, name: Ukraine, description: the state }
          gur:      { kind: organisation, name: Ukraine's defence intelligence agency, speaksFor: ukraine }
          yusov:    { kind: person, name: Andriy Yusov, speaksFor: [ { party: gur, role: representative, from: 2022, until: 2024-01 } ] }
          cnn:      { kind: outlet, name: CNN }
          army:     { kind: topic, name: the Ukrainian army, distinctFrom: [citizens] }
          citizens: { kind: topic, name: Russian citizens, aliases: [Russian nationals] }
          legion:   { kind: group, name: the Liberty of Russia Legion, broader: [citizens] }
          kozinka:  { kind: place, name: Kozinka, coordinates: { latitude: 50.5427, longitude: 35.1402 } }
        questions:
          staffed: { text: "Who staffed the unit?", answers: entity, cardinality: one, statement: "{answer} staffed the unit", about: [legion], parties: [russia] }
          harmed:  { text: "How many civilians were harmed?", answers: quantity, unit: people, timing: cumulative, tolerance: 0.2 }
          near:    { text: Where was it?, comparer: distance-on-a-map }
        claims:
          - { id: c1, speaker: russia, question: staffed, answer: army, said: 2023-05-22, recorded: "2023-05-22T14:00+03:00" }
          - { id: c2, speaker: yusov, onBehalfOf: gur, question: staffed, answer: [citizens], said: 2023-05-22, certainty: probable, nature: fact,
              via: [ { outlet: cnn, url: "https://example.org/a", form: quote, published: 2023, cites: [ "http://example.org/b" ] } ],
              quote: We can confirm that this operation was carried out by Russian citizens., language: en, wording: They did it. }
          - { id: c3, speaker: legion, question: harmed, force: doubts, answer: at least 6, holds: 2023-05-22 }
          - { id: c4, speaker: russia, question: harmed, force: declines }
          - { id: c5, speaker: russia, question: harmed, answer: { none: true } }
          - { id: c6, speaker: russia, question: staffed, answer: { only: [army] } }
          - { id: c7, speaker: russia, question: harmed, answer: 6 }
        counterclaims:
          - { claim: c2, against: c1, kind: rebuts, note: answers the staffing claim directly }
        events:
          - { retract: c3, at: 2023-05-23, by: legion, reason: deleted post }
          - { correct: c5, with: c7 }
          - { amend: c1, certainty: possible, said: 2023 }
          - { withdraw: c6 }
        scales:
          footing: { name: On what footing it stands, ratings: [ { id: open, label: Open }, { id: established, label: Established } ] }
        assessments:
          - { claim: c2, scale: footing, rating: established, by: fact desk, at: 2023-05-24, reasons: [ Two of us saw them. ], evidence: [ "https://example.org/c" ], recorded: "2023-05-24T10:00Z" }
          - { question: staffed, scale: footing, rating: open, by: fact desk }
        usages:
          - { claim: c1, url: "https://example.org/d", title: Border crossed, published: "2023-05-22T15:00", as: fact, recorded: "2023-05-22T15:00+03:00" }
        groundRules:
          - { claim: c2, terms: background, reason: could lose his post, description: an official, approver: night editor, recorded: "2023-05-22T16:00Z" }
        """;

    internal const string Json = """
        {
          // The same story, shorter.
          "claimTracker": 1,
          "story": { "id": "belgorod", "parties": ["russia"], },
          "entities": {
            "russia": { "kind": "state", "name": "Russia", "aliases": ["Moscow"] },
            "yusov": { "kind": "person", "name": "Andriy Yusov", "speaksFor": [{ "party": "russia", "from": 2022 }] }
          },
          "questions": { "harmed": { "text": "How many civilians were harmed?", "answers": "quantity", "tolerance": 0.2 } },
          "claims": [
            { "id": "c1", "speaker": "russia", "question": "harmed", "answer": "at least 6", "said": "2023-05-22" },
            { "id": "c2", "speaker": "yusov", "question": "harmed", "answer": 8, "quote": "Eight \"civilians\" \u2013 no more.\n" }
          ],
          "counterclaims": [{ "claim": "c2", "against": "c1", "kind": "rebuts" }],
          "events": [{ "retract": "c1", "at": "2023-05-23" }]
        }
        """;
}
