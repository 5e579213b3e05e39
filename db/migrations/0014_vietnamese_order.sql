-- Vietnamese dictionary order with numbers by value: "Tổ 2" comes before "Tổ 10".
create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');
