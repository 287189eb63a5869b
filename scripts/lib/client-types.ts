import ts from 'typescript';

/** Types that every consumer has: printed by their names. */
const ofPlatform = new Set(['Promise', 'Response', 'Record']);

/**
 * The declarations of a module in one piece, without imports: what it exports, and every type that
 * this leads to. What is inferred, such as the types of the schemas, is written out.
 */
export function moduleTypes(file: string): string {
	const program = ts.createProgram([file], optionsOf());
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(file);
	const module = source && checker.getSymbolAtLocation(source);
	if (!module) throw new Error(`There is no module in ${file}`);
	const printer = new TypePrinter(checker, aliasesIn(program, checker));
	for (const symbol of checker.getExportsOfModule(module)) printer.add(symbol);
	return printer.text();
}

function optionsOf(): ts.CompilerOptions {
	const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
		config: unknown;
	};
	return { ...ts.parseJsonConfigFileContent(config, ts.sys, '.').options, noEmit: true };
}

/** Our aliases of types that say nothing of them, such as those that a schema gives. */
function aliasesIn(program: ts.Program, checker: ts.TypeChecker): Map<ts.Type, ts.Symbol> {
	const aliases = new Map<ts.Type, ts.Symbol>();
	for (const file of program.getSourceFiles())
		for (const statement of isForeign(file) ? [] : file.statements) {
			if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters) continue;
			const symbol = checker.getSymbolAtLocation(statement.name)!;
			const type = checker.getDeclaredTypeOfSymbol(symbol);
			if (isNameless(type)) aliases.set(type, symbol);
		}
	return aliases;
}

/** An object or a union that was written out somewhere, or inferred. */
function isNameless(type: ts.Type): boolean {
	if (type.aliasSymbol) return false;
	const { symbol } = type as { symbol?: ts.Symbol };
	return type.isUnion() || ((type.flags & ts.TypeFlags.Object) !== 0 && symbol?.name === '__type');
}

class TypePrinter {
	readonly #checker: ts.TypeChecker;
	readonly #aliases: ReadonlyMap<ts.Type, ts.Symbol>;
	/** The name of each type that is declared by itself. */
	readonly #names = new Map<ts.Symbol, string>();
	readonly #declarations: string[] = [];

	constructor(checker: ts.TypeChecker, aliases: ReadonlyMap<ts.Type, ts.Symbol>) {
		this.#checker = checker;
		this.#aliases = aliases;
	}

	text(): string {
		return this.#declarations.join('\n');
	}

	/** Declares what a module exports under this name. */
	add(symbol: ts.Symbol): void {
		const declaration = symbol.declarations![0]!;
		if (ts.isFunctionDeclaration(declaration)) {
			const [signature] = this.#checker
				.getTypeOfSymbolAtLocation(symbol, declaration)
				.getCallSignatures();
			const printed = this.#signature(signature!, ': ');
			this.#declarations.push(
				`${docOf(symbol, this.#checker)}export function ${symbol.name}${printed};`,
			);
		} else this.#print(this.#checker.getDeclaredTypeOfSymbol(symbol));
	}

	/** A type as text. One that has a name of its own is declared once, and named. */
	#print(type: ts.Type): string {
		const named = this.#nameOf(type);
		if (named && isOurs(named)) return this.#declare(named, type);
		return this.#structure(type);
	}

	/** What a type is called; nothing where it takes other types to make it. */
	#nameOf(type: ts.Type): ts.Symbol | undefined {
		const alias = this.#aliases.get(type);
		if (alias) return alias;
		if (type.aliasSymbol) return type.aliasTypeArguments ? undefined : type.aliasSymbol;
		return type.isClassOrInterface() ? type.symbol : undefined;
	}

	#declare(symbol: ts.Symbol, type: ts.Type): string {
		const known = this.#names.get(symbol);
		if (known !== undefined) return known;
		const taken = [...this.#names.values()];
		let name = symbol.name;
		for (let n = 2; taken.includes(name); n++) name = `${symbol.name}${n}`;
		this.#names.set(symbol, name);
		const at = this.#declarations.push('') - 1;
		const doc = docOf(symbol, this.#checker);
		this.#declarations[at] =
			type.isClassOrInterface() || isPlainObject(type)
				? `${doc}export interface ${name} ${this.#members(type)}`
				: `${doc}export type ${name} = ${this.#structure(type)};`;
		return name;
	}

	#structure(type: ts.Type): string {
		if (type.isUnion()) return this.#union(type);
		if (type.isIntersection()) {
			const parts = type.types.map((part) => this.#print(part));
			return parts.map((part) => (part.includes('|') ? `(${part})` : part)).join(' & ');
		}
		if (type.isStringLiteral()) return JSON.stringify(type.value);
		if (!(type.flags & ts.TypeFlags.Object)) return this.#checker.typeToString(type);
		if (this.#checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference);
		if (this.#checker.isArrayType(type)) {
			const item = this.#print(this.#argumentsOf(type)[0]!);
			const array = type.symbol.name === 'ReadonlyArray' ? 'readonly ' : '';
			return `${array}${/[ |&]/.test(item) && !item.startsWith('{') ? `(${item})` : item}[]`;
		}
		if (ofPlatform.has(type.symbol.name) && !isOurs(type.symbol)) {
			const printed = this.#argumentsOf(type).map((one) => this.#print(one));
			return `${type.symbol.name}${printed.length > 0 ? `<${printed.join(', ')}>` : ''}`;
		}
		const [call] = type.getCallSignatures();
		return call ? this.#signature(call, ' => ') : this.#members(type);
	}

	#union({ types }: ts.UnionType): string {
		const isBoolean = types.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral).length === 2;
		const parts = types.filter((part) => !isBoolean || !(part.flags & ts.TypeFlags.BooleanLiteral));
		const printed = parts.map((part) => {
			const text = this.#print(part);
			return text.includes('=>') ? `(${text})` : text;
		});
		// The compiler's order changes with code elsewhere.
		return [...new Set([...printed, ...(isBoolean ? ['boolean'] : [])])].sort().join(' | ');
	}

	#tuple(type: ts.TypeReference): string {
		const { elementFlags, readonly: isReadonly } = type.target as ts.TupleType;
		const parts = this.#argumentsOf(type).map((part, i) => {
			const printed = this.#print(part);
			return elementFlags[i]! & ts.ElementFlags.Rest ? `...(${printed})[]` : printed;
		});
		return `${isReadonly ? 'readonly ' : ''}[${parts.join(', ')}]`;
	}

	#argumentsOf(type: ts.Type): readonly ts.Type[] {
		return this.#checker.getTypeArguments(type as ts.TypeReference);
	}

	#members(type: ts.Type): string {
		const lines = type.getProperties().map((property) => {
			const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
			const of = this.#checker.getTypeOfSymbol(property);
			const [call] = property.flags & ts.SymbolFlags.Method ? of.getCallSignatures() : [];
			const value = call ? this.#signature(call, ': ') : `: ${this.#printed(of, optional !== '')}`;
			const name = /^\w+$/.test(property.name) ? property.name : JSON.stringify(property.name);
			return `${docOf(property, this.#checker)}${name}${optional}${value};`;
		});
		for (const { keyType, type: value } of this.#checker.getIndexInfosOfType(type))
			lines.push(`[key: ${this.#checker.typeToString(keyType)}]: ${this.#print(value)};`);
		return `{\n${lines.join('\n')}\n}`;
	}

	/** The type of a property. Whether it may be missing says that it may be undefined. */
	#printed(type: ts.Type, isOptional: boolean): string {
		return this.#print(
			isOptional && !type.aliasSymbol ? this.#checker.getNonNullableType(type) : type,
		);
	}

	#signature(signature: ts.Signature, arrow: string): string {
		const parameters = signature.parameters.map((parameter) => {
			const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
			const isOptional = this.#checker.isOptionalParameter(declaration);
			const name = ts.isIdentifier(declaration.name) ? declaration.name.text : 'options';
			const type = this.#checker.getTypeOfSymbol(parameter);
			return `${declaration.dotDotDotToken ? '...' : ''}${name}${isOptional ? '?' : ''}: ${this.#printed(type, isOptional)}`;
		});
		return `(${parameters.join(', ')})${arrow}${this.#print(signature.getReturnType())}`;
	}
}

function isForeign({ fileName }: ts.SourceFile): boolean {
	return fileName.includes('/node_modules/');
}

function isOurs(symbol: ts.Symbol): boolean {
	return (symbol.declarations ?? []).some((declaration) => !isForeign(declaration.getSourceFile()));
}

/** An object of properties alone. */
function isPlainObject(type: ts.Type): boolean {
	return (
		(type.flags & ts.TypeFlags.Object) !== 0 &&
		isOurs(type.symbol) &&
		type.getCallSignatures().length === 0 &&
		type.getProperties().length > 0
	);
}

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
	const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
	return text === '' ? '' : `/** ${text.replaceAll('*/', '* /').replaceAll('\n', '\n * ')} */\n`;
}
